package org.redress.identity.domain;

import java.util.Optional;
import java.util.OptionalLong;

/**
 * The rule of who may see which case, written as a condition of a query so that lists, counts, searches and single cases
 * all ask the same words. Staff see every case that is not restricted; restricted ones only its readers and managers; a
 * staff member the case is about never. Another system sees what the staff member sees it works for; one that works for
 * nobody sees what is not restricted. Process and system act for everybody; a customer or a stakeholder who came by a link sees that one case; nobody sees
 * nothing. Source: R-017.
 */
public final class CaseCondition {
    /** The name of the parameter in JPQL, where {@link #parameter} gives one. */
    public static final String PARAMETER = "maySee";

    private static final String SUBJECT_JPQL = "not exists (select maySeeS.caseId from CaseVisibility maySeeS"
            + " join maySeeS.subjects maySeeSubject where maySeeS.caseId = {case} and maySeeSubject = :maySee)";
    private static final String READER_JPQL = " and not exists (select maySeeV.caseId from CaseVisibility maySeeV"
            + " where maySeeV.caseId = {case} and maySeeV.restrictedAt is not null and not exists"
            + " (select maySeeR.caseId from CaseVisibility maySeeR join maySeeR.readers maySeeReader"
            + " where maySeeR.caseId = {case} and maySeeReader = :maySee))";
    private static final String OPEN_JPQL = "not exists (select maySeeV.caseId from CaseVisibility maySeeV"
            + " where maySeeV.caseId = {case} and maySeeV.restrictedAt is not null)";
    private static final String SUBJECT_SQL =
            "not exists (select 1 from case_subject s where s.case_id = {case} and s.staff_id = ?#)";
    private static final String READER_SQL = " and not exists (select 1 from case_visibility v"
            + " where v.case_id = {case} and v.restricted_at is not null and not exists"
            + " (select 1 from case_reader r where r.case_id = v.case_id and r.staff_id = ?#))";
    private static final String OPEN_SQL = "not exists (select 1 from case_visibility v"
            + " where v.case_id = {case} and v.restricted_at is not null)";

    private final String jpql;
    private final String sql;
    private final OptionalLong parameter;

    private CaseCondition(String jpql, String sql, OptionalLong parameter) {
        this.jpql = jpql;
        this.sql = sql;
        this.parameter = parameter;
    }

    /** The rule for whoever acts. */
    public static CaseCondition of(Actor actor) {
        Optional<StaffActor> staff = actor.staff();
        if (staff.isPresent()) {
            return ofStaff(staff.get());
        }
        if (actor instanceof CustomerActor customer) {
            return only(customer.caseId());
        }
        if (actor instanceof StakeholderActor stakeholder) {
            return only(stakeholder.caseId());
        }
        if (actor instanceof ClientActor) {
            return new CaseCondition(OPEN_JPQL, OPEN_SQL, OptionalLong.empty());
        }
        boolean acts = actor instanceof ProcessActor || actor instanceof SystemActor;
        return acts ? constant("1 = 1") : constant("1 = 0");
    }

    /**
     * The condition for JPQL.
     *
     * @param caseId how the query names the id of the case, like {@code c.id}
     */
    public String jpql(String caseId) {
        return jpql.replace("{case}", caseId);
    }

    /**
     * The condition for SQL of both databases.
     *
     * @param caseId how the query names the id of the case, like {@code w.case_id}
     * @param position the number of the positional parameter, the same wherever it stands
     */
    public String sql(String caseId, int position) {
        return sql.replace("{case}", caseId).replace("?#", "?" + position);
    }

    /** The rule in JPQL for every manager whom a query goes through, by the path to her id. */
    public static String ofManager(String staffId, String caseId) {
        return forEach(SUBJECT_JPQL, staffId, caseId);
    }

    /** The rule in JPQL for every staff member who is no manager. */
    public static String ofOtherStaff(String staffId, String caseId) {
        return forEach(SUBJECT_JPQL + READER_JPQL, staffId, caseId);
    }

    private static String forEach(String jpql, String staffId, String caseId) {
        return jpql.replace("{case}", caseId).replace(":" + PARAMETER, staffId);
    }

    /** What the parameter of either form is set to; empty where there is none to set. */
    public OptionalLong parameter() {
        return parameter;
    }

    private static CaseCondition ofStaff(StaffActor staff) {
        boolean manager = staff.callers().contains(Caller.MANAGER);
        return new CaseCondition(
                manager ? SUBJECT_JPQL : SUBJECT_JPQL + READER_JPQL,
                manager ? SUBJECT_SQL : SUBJECT_SQL + READER_SQL,
                OptionalLong.of(staff.staffId()));
    }

    private static CaseCondition only(long caseId) {
        return new CaseCondition("{case} = :maySee", "{case} = ?#", OptionalLong.of(caseId));
    }

    private static CaseCondition constant(String condition) {
        return new CaseCondition(condition, condition, OptionalLong.empty());
    }
}
