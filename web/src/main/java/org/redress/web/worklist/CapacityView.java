package org.redress.web.worklist;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.redress.identity.boundary.StaffDirectory;
import org.redress.shared.Retrying;
import org.redress.web.i18n.BusinessMessages;
import org.redress.worklist.boundary.CapacityQueries;
import org.redress.worklist.boundary.CapacityService;

/** How many tasks the people of a supervisor have in hand, and how many they are meant to have at most. */
@Named
@ViewScoped
public class CapacityView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    transient CapacityQueries queries;

    @Inject
    transient CapacityService service;

    @Inject
    transient StaffDirectory staff;

    @Inject
    transient BusinessMessages messages;

    @Inject
    transient Retrying retrying;

    private List<CapacityRow> people = List.of();
    private List<String> teams = List.of();
    private Map<Long, Integer> mostOfPerson = new HashMap<>();
    private Map<String, Integer> mostOfTeam = new HashMap<>();

    @PostConstruct
    void read() {
        people = queries.people().stream().map(CapacityRow::of).toList();
        people.forEach(person -> mostOfPerson.put(
                person.staffId(), person.ofHerOwn() ? person.load().most() : null));
        queries.teams().forEach((team, most) -> mostOfTeam.put(team, most == 0 ? null : most));
        teams = mostOfTeam.keySet().stream().sorted().toList();
    }

    /** Says it of one person. */
    public String keepPerson(CapacityRow person) {
        retrying.run(() -> service.ofPerson(person.staffId(), orNothing(mostOfPerson.get(person.staffId()))));
        messages.done("worklist.capacity.done");
        return again();
    }

    /** Says it of each of a team. */
    public String keepTeam(String team) {
        retrying.run(() -> service.ofTeam(team, orNothing(mostOfTeam.get(team))));
        messages.done("worklist.capacity.done");
        return again();
    }

    /** More may be said of nobody. */
    public int getLargest() {
        return CapacityService.MOST;
    }

    private static int orNothing(@Nullable Integer most) {
        return most == null ? 0 : most;
    }

    private static String again() {
        return "/worklist/capacity.xhtml?faces-redirect=true";
    }

    public List<CapacityRow> getPeople() {
        return people;
    }

    public List<String> getTeams() {
        return teams;
    }

    public String nameOf(String team) {
        return staff.teams().getOrDefault(team, team);
    }

    public Map<Long, Integer> getMostOfPerson() {
        return mostOfPerson;
    }

    public Map<String, Integer> getMostOfTeam() {
        return mostOfTeam;
    }
}
