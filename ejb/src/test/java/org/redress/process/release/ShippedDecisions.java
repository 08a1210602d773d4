package org.redress.process.release;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.redress.studio.boundary.ReleaseView;
import org.redress.studio.domain.Release;
import org.redress.studio.domain.ReleaseLine;
import org.redress.studio.domain.ReleaseRepository;
import org.redress.studio.domain.RuleHit;

/** Decides by the tables as they are shipped, as release 3 in deployment {@code d-1}, and knows what it was asked. */
public final class ShippedDecisions extends Decisions {
    public static final Instant NOW = Instant.parse("2026-09-23T14:20:00Z");

    private static final ReleaseView LIVE =
            new ReleaseView(3, ReleaseLine.SHIPPED, "shipped", NOW, true, Optional.of("d-1"));

    private final List<RuleHit> kept = new ArrayList<>();

    public ShippedDecisions() {
        tables = new ShippedTables();
        clock = Clock.fixed(NOW, ZoneOffset.UTC);
        hits = kept::add;
        releases = new OneRelease();
        models = new LiveModels() {
            @Override
            public ReleaseView live() {
                return LIVE;
            }
        };
    }

    /** Which rules decided, in their order. */
    public List<RuleHit> kept() {
        return kept;
    }

    private static final class OneRelease implements ReleaseRepository {
        private final Release release = new Release(3, ReleaseLine.SHIPPED, "hash", "shipped", "system:test", NOW);

        private OneRelease() {
            release.goLive("d-1");
        }

        @Override
        public void add(Release other) {
            throw new IllegalStateException("nobody releases here");
        }

        @Override
        public Optional<Release> live() {
            return Optional.of(release);
        }

        @Override
        public Optional<Release> liveToReplace() {
            return live();
        }

        @Override
        public Optional<Release> byNumber(int number) {
            return all().stream().filter(each -> each.number() == number).findFirst();
        }

        @Override
        public Optional<Release> newest(ReleaseLine line) {
            return Optional.of(release);
        }

        @Override
        public List<Release> all() {
            return List.of(release);
        }
    }
}
