package org.redress.both.probe;

/**
 * A call of a door.
 *
 * @param door its name, like {@code ComplaintService.register}
 * @param actor who calls: a login, {@code process} or {@code system}
 * @param before what she does first, by other doors
 * @param call the call itself
 */
public record Step(String door, String actor, Runnable before, Runnable call) {
    static Step of(String door, String actor, Runnable call) {
        return new Step(door, actor, () -> {}, call);
    }

    /** Like {@code ComplaintService}. */
    public String service() {
        return door.substring(0, door.indexOf('.'));
    }
}
