package org.redress.identity.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A place in the tree of organisation, branch, department and team. Its code never changes: the work list, routing and
 * the engine refer to it. Zone and language hold for everything below that has none of its own; the organisation at the
 * top has both.
 */
@Entity
@Table(name = "organisation_unit")
public class OrganisationUnit {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "organisation_unit_seq")
    @SequenceGenerator(name = "organisation_unit_seq", sequenceName = "organisation_unit_seq", allocationSize = 50)
    private long id;

    @Column(name = "code")
    private String code;

    @Column(name = "name")
    private String name;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private UnitKind kind;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "parent_id")
    private @Nullable OrganisationUnit parent;

    @Column(name = "zone")
    private @Nullable String zone;

    @Column(name = "language")
    private @Nullable String language;

    @Version
    @Column(name = "version")
    private long version;

    protected OrganisationUnit() {}

    private OrganisationUnit(String code, String name, UnitKind kind, @Nullable OrganisationUnit parent) {
        this.code = code;
        this.name = name;
        this.kind = kind;
        this.parent = parent;
    }

    /** The organisation itself: the top of the tree, with the zone and the language that hold where nothing else does. */
    public static OrganisationUnit organisation(String code, String name, ZoneId zone, Locale language) {
        OrganisationUnit top = new OrganisationUnit(code, name, UnitKind.ORGANISATION, null);
        top.zone = zone.getId();
        top.language = language.toLanguageTag();
        return top;
    }

    /** A new unit right below this one. */
    public OrganisationUnit with(UnitKind below, String itsCode, String itsName) {
        if (below.compareTo(kind) <= 0) {
            throw new IllegalArgumentException("a " + below + " does not stand below a " + kind);
        }
        return new OrganisationUnit(itsCode, itsName, below, this);
    }

    /** From now on another zone holds here and below. */
    public void liveIn(ZoneId itsZone) {
        zone = itsZone.getId();
    }

    /** From now on another language holds here and below. */
    public void speak(Locale itsLanguage) {
        language = itsLanguage.toLanguageTag();
    }

    public long id() {
        return id;
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    public UnitKind kind() {
        return kind;
    }

    public Optional<OrganisationUnit> parent() {
        return Optional.ofNullable(parent);
    }

    public ZoneId zone() {
        return zone != null ? ZoneId.of(zone) : above().zone();
    }

    public Locale language() {
        return language != null ? Locale.forLanguageTag(language) : above().language();
    }

    private OrganisationUnit above() {
        if (parent == null) {
            throw new IllegalStateException("the top of the tree, " + code + ", has no zone or language");
        }
        return parent;
    }
}
