package org.redress.process.smoke;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.Map;
import org.camunda.bpm.engine.TaskAlreadyClaimedException;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.task.Attachment;
import org.camunda.bpm.engine.task.Comment;
import org.camunda.bpm.engine.task.DelegationState;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;

class TasksTest extends EngineSmoke {

    @OnEachEngine
    void aTaskIsClaimedAndCompletedAndTheProcessEnds() {
        deploy(oneTask("simple"));
        var instance = start("simple");

        tasks.claim(theTask().getId(), "4711");
        assertThat(theTask().getAssignee()).isEqualTo("4711");
        tasks.complete(theTask().getId());

        assertThat(hasEnded(instance)).isTrue();
        assertThat(endOf(instance)).isEqualTo("simpleEnd");
    }

    @OnEachEngine
    void aSecondClaimIsRefused() {
        deploy(oneTask("simple"));
        start("simple");
        String task = theTask().getId();
        tasks.claim(task, "4711");

        assertThatThrownBy(() -> tasks.claim(task, "4712")).isInstanceOf(TaskAlreadyClaimedException.class);
    }

    @OnEachEngine
    void claimingNothingReleasesTheTask() {
        deploy(oneTask("simple"));
        start("simple");
        tasks.claim(theTask().getId(), "4711");

        tasks.claim(theTask().getId(), null);

        assertThat(theTask().getAssignee()).isNull();
        assertThat(tasks.createTaskQuery().taskUnassigned().count()).isEqualTo(1);
    }

    @OnEachEngine
    void aCompletedTaskCannotBeCompletedAgain() {
        deploy(oneTask("simple"));
        start("simple");
        String task = theTask().getId();
        tasks.complete(task);

        assertThatThrownBy(() -> tasks.complete(task)).isInstanceOf(NullValueException.class);
    }

    @OnEachEngine
    void assigneeAndGroupsComeFromVariables() {
        deploy(process("assigned")
                .startEvent()
                .userTask("t")
                .camundaAssignee("${owner}")
                .camundaCandidateGroups("${role}")
                .endEvent()
                .done());
        start("assigned", Map.of("owner", "4711", "role", "agent"));

        assertThat(tasks.createTaskQuery().taskAssignee("4711").count()).isEqualTo(1);
        assertThat(tasks.createTaskQuery()
                        .taskCandidateGroup("agent")
                        .includeAssignedTasks()
                        .count())
                .isEqualTo(1);
        assertThat(tasks.getIdentityLinksForTask(theTask().getId()))
                .extracting(IdentityLink::getGroupId)
                .contains("agent");
    }

    @OnEachEngine
    void anAssigneeOfNullLeavesTheTaskToTheGroup() {
        deploy(process("assigned")
                .startEvent()
                .userTask("t")
                .camundaAssignee("${owner}")
                .camundaCandidateGroups("agent")
                .endEvent()
                .done());
        var variables = new java.util.HashMap<String, Object>();
        variables.put("owner", null);

        start("assigned", variables);

        assertThat(theTask().getAssignee()).isNull();
        assertThat(tasks.createTaskQuery().taskCandidateGroup("agent").count()).isEqualTo(1);
    }

    @OnEachEngine
    void aDelegatedTaskComesBackWhenResolved() {
        deploy(oneTask("simple"));
        start("simple");
        String task = theTask().getId();
        tasks.setOwner(task, "4711");

        tasks.delegateTask(task, "4712");
        assertThat(theTask().getDelegationState()).isEqualTo(DelegationState.PENDING);
        tasks.resolveTask(task);

        assertThat(theTask().getDelegationState()).isEqualTo(DelegationState.RESOLVED);
        assertThat(theTask().getAssignee()).isEqualTo("4711");
    }

    @OnEachEngine
    void dueDatesAreStoredAndOrderTheList() {
        deploy(oneTask("simple"));
        for (int hours = 3; hours >= 1; hours--) {
            start("simple");
        }
        int hours = 9;
        for (Task task : tasks.createTaskQuery().list()) {
            task.setDueDate(Date.from(NOW.plusSeconds(hours-- * 3600L)));
            tasks.saveTask(task);
        }

        assertThat(tasks.createTaskQuery().orderByDueDate().asc().list())
                .extracting(Task::getDueDate)
                .isSorted()
                .hasSize(3);
        assertThat(tasks.createTaskQuery()
                        .dueBefore(Date.from(NOW.plusSeconds(8 * 3600L)))
                        .count())
                .isEqualTo(1);
    }

    @OnEachEngine
    void aDueDateMayBeAnExpression() {
        deploy(process("due")
                .startEvent()
                .userTask("t")
                .camundaDueDate("${promiseDueAt}")
                .endEvent()
                .done());
        Date due = Date.from(NOW.plusSeconds(7200));

        start("due", Map.of("promiseDueAt", due));

        assertThat(theTask().getDueDate()).isEqualTo(due);
    }

    @OnEachEngine
    void commentsKeepTheirWords() {
        deploy(oneTask("simple"));
        start("simple");
        String words = "Der Kühlschrank wurde beschädigt geliefert. ".repeat(200);

        tasks.createComment(theTask().getId(), null, words);

        assertThat(tasks.getTaskComments(theTask().getId()))
                .extracting(Comment::getFullMessage)
                .containsExactly(words);
    }

    @OnEachEngine
    void attachmentsKeepTheirBytes() throws Exception {
        deploy(oneTask("simple"));
        start("simple");
        byte[] bytes = "a picture".getBytes(StandardCharsets.UTF_8);

        Attachment attachment = tasks.createAttachment(
                "image/png", theTask().getId(), null, "photo", "", new ByteArrayInputStream(bytes));

        assertThat(tasks.getAttachmentContent(attachment.getId()).readAllBytes())
                .isEqualTo(bytes);
    }

    @OnEachEngine
    void theFormKeyComesFromTheModel() {
        deploy(process("form")
                .startEvent()
                .userTask("t")
                .camundaFormKey("form:assess")
                .endEvent()
                .done());
        var instance = start("form");

        assertThat(forms.getTaskFormKey(instance.getProcessDefinitionId(), "t")).isEqualTo("form:assess");
        assertThat(tasks.createTaskQuery().initializeFormKeys().singleResult().getFormKey())
                .isEqualTo("form:assess");
    }

    @OnEachEngine
    void listenersHearEveryStepOfATask() {
        deploy(process("heard")
                .startEvent()
                .userTask("t")
                .camundaTaskListenerDelegateExpression("create", "${listening}")
                .camundaTaskListenerDelegateExpression("assignment", "${listening}")
                .camundaTaskListenerDelegateExpression("complete", "${listening}")
                .userTask("after")
                .endEvent()
                .done());
        var instance = start("heard");

        tasks.claim(theTask().getId(), "4711");
        complete("t");

        assertThat(runtime.getVariable(instance.getId(), "heard")).isEqualTo("create assignment complete");
    }

    @OnEachEngine
    void aStandaloneTaskNeedsNoProcess() {
        Task task = tasks.newTask();
        task.setName("Call back");
        task.setPriority(70);
        tasks.saveTask(task);

        assertThat(tasks.createTaskQuery().taskMinPriority(60).singleResult().getName())
                .isEqualTo("Call back");
        tasks.complete(task.getId());
        assertThat(tasks.createTaskQuery().count()).isZero();
    }
}
