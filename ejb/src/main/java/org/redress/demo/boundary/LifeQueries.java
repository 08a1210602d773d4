package org.redress.demo.boundary;

import static org.redress.identity.domain.Caller.ADMINISTRATOR;
import static org.redress.identity.domain.Caller.SYSTEM;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import org.redress.demo.domain.LivedCases;
import org.redress.demo.domain.OnlyInTheDemo;
import org.redress.demo.domain.PastNeedsAnEmptyHouse;
import org.redress.identity.boundary.Allows;
import org.redress.shared.Installation;

/** What {@link DemoLife} asks before and after a past is lived. */
@Stateless
public class LifeQueries {
    @Inject
    LivedCases cases;

    @Inject
    Installation installation;

    /**
     * Returns when this past may be lived here.
     *
     * @throws OnlyInTheDemo when this installation is not for showing the product
     * @throws PastNeedsAnEmptyHouse when there are cases: nothing can come before what has happened
     */
    @Allows({ADMINISTRATOR, SYSTEM})
    public void requireRoomFor(@Valid SimulateLife past) {
        if (!installation.isDemo()) {
            throw new OnlyInTheDemo();
        }
        if (cases.isAny()) {
            throw new PastNeedsAnEmptyHouse();
        }
    }

    /** Whether nothing has happened here yet. */
    @Allows(SYSTEM)
    public boolean isHouseEmpty() {
        return !cases.isAny();
    }

    /** One number over all business tables: equal where the same has happened. */
    @Allows({ADMINISTRATOR, SYSTEM})
    public String digest() {
        return cases.digest();
    }
}
