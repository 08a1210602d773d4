package org.redress.servicelevel.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.redress.servicelevel.domain.calendar.CalendarRepository;
import org.redress.servicelevel.domain.calendar.HouseCalendar;

/** To ask what time it is must not write what somebody else has begun: reading flushes nothing. */
@ApplicationScoped
class JpaCalendarRepository implements CalendarRepository {
    @PersistenceContext(unitName = "redress")
    EntityManager em;

    @Override
    public void add(HouseCalendar calendar) {
        em.persist(calendar);
    }

    @Override
    public Optional<HouseCalendar> byCode(String code) {
        return em.createQuery("select c from HouseCalendar c where c.code = :code", HouseCalendar.class)
                .setParameter("code", code)
                .setFlushMode(FlushModeType.COMMIT)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<HouseCalendar> all() {
        return em.createQuery("select c from HouseCalendar c order by c.name, c.code", HouseCalendar.class)
                .getResultList();
    }
}
