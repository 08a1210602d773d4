package org.redress.identity.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.interceptor.InvocationContext;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.redress.identity.domain.Actor;
import org.redress.identity.domain.Caller;
import org.redress.identity.domain.NoActor;
import org.redress.identity.domain.ProcessActor;
import org.redress.identity.domain.StaffActor;
import org.redress.shared.Money;

class DoorGuardTest {
    private static final Actor AGENT = new StaffActor(1, Set.of(Caller.AGENT), Set.of("INTAKE"));
    private static final Actor MANAGER_AND_AGENT = new StaffActor(2, Set.of(Caller.AGENT, Caller.MANAGER), Set.of());
    private static final Actor PROCESS = new ProcessActor("ClosureProcess", "Task_Close");

    private final List<DoorCall> written = new ArrayList<>();
    private final DoorGuard guard = new DoorGuard();
    private int proceeded;

    @BeforeEach
    void standAtTheDoor() {
        guard.currentActor = new CurrentActor();
        guard.journal = this::write;
    }

    @Test
    void letsThroughWhoeverIsNamed() throws Exception {
        assertThat(call(MANAGER_AND_AGENT, ExampleService.class, "forManagers")).isEqualTo("came back");
        assertThat(call(PROCESS, ExampleService.class, "forTheProcess")).isEqualTo("came back");
    }

    @Test
    void refusesEverybodyElseBeforeAnythingIsDone() {
        refused(new NoActor(), ExampleService.class, "forManagers");
        refused(AGENT, ExampleService.class, "forManagers");
        refused(PROCESS, ExampleService.class, "forManagers");
        refused(MANAGER_AND_AGENT, ExampleService.class, "forTheProcess");

        assertThat(proceeded).isZero();
        assertThat(written).isEmpty();
    }

    @Test
    void refusesEverybodyWhereNobodyIsNamed() {
        refused(MANAGER_AND_AGENT, ExampleService.class, "forgotten");
        refused(PROCESS, ExampleQueries.class, "forgotten");
    }

    @Test
    void writesDownWhatChangesAndNotWhatReads() throws Exception {
        call(MANAGER_AND_AGENT, ExampleService.class, "forManagers");
        call(AGENT, ExampleQueries.class, "forAgents");

        assertThat(written).singleElement().satisfies(entry -> assertThat(entry.door() + "."
                        + entry.method().getName() + " " + entry.actor().reference())
                .isEqualTo("ExampleService.forManagers staff:2"));
    }

    @Test
    void leavesMachineryOutsideTheBoundariesAlone() throws Exception {
        assertThat(call(new NoActor(), Money.class, "isZero")).isEqualTo("came back");
    }

    private void refused(Actor actor, Class<?> door, String method) {
        assertThatThrownBy(() -> call(actor, door, method))
                .as(actor.reference() + " at " + method)
                .isInstanceOfSatisfying(NotAllowed.class, refusal -> assertThat(refusal.details())
                        .containsExactly(door.getSimpleName() + "." + method));
    }

    private @Nullable Object call(Actor actor, Class<?> door, String name) throws Exception {
        guard.currentActor.is(actor);
        Method method = door.getDeclaredMethod(name);
        return guard.guard((InvocationContext) Proxy.newProxyInstance(
                DoorGuardTest.class.getClassLoader(),
                new Class<?>[] {InvocationContext.class},
                (proxy, called, arguments) -> switch (called.getName()) {
                    case "getMethod" -> method;
                    case "getParameters" -> new Object[0];
                    case "proceed" -> {
                        proceeded++;
                        yield "came back";
                    }
                    default -> throw new UnsupportedOperationException(called.getName());
                }));
    }

    private @Nullable Object write(DoorCall call, Callable<@Nullable Object> goOn) throws Exception {
        Object result = goOn.call();
        written.add(call);
        return result;
    }

    static class ExampleService {
        @Allows({Caller.MANAGER, Caller.SUPERVISOR})
        public void forManagers() {}

        @Allows(Caller.PROCESS)
        public void forTheProcess() {}

        public void forgotten() {}
    }

    static class ExampleQueries {
        @Allows(Caller.AGENT)
        public void forAgents() {}

        public void forgotten() {}
    }
}
