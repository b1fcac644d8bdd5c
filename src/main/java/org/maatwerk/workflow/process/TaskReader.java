package org.maatwerk.workflow.process;

import java.time.LocalDate;
import java.util.Date;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.HouseClock;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.workflow.OpenedTask;

/** Reads from a task and its model what the work list wants to know. */
class TaskReader {

    /** The value of {@code deadline} in a model for a task that may take as long as it takes. */
    static final String NO_DEADLINE = "none";

    private static final String SUBJECT = "staffMember";

    private final DelegateTask task;
    private final UserTask model;

    TaskReader(DelegateTask task) {
        this.task = task;
        this.model = (UserTask) task.getBpmnModelElementInstance();
    }

    OpenedTask read() {
        return new OpenedTask(
                task.getId(),
                task.getTaskDefinitionKey(),
                folder(),
                new CaseNumber(task.getExecution().getProcessBusinessKey()),
                model.getCamundaCandidateGroups(),
                person(task.getAssignee()),
                person((String) task.getVariable(SUBJECT)),
                property("barred")
                        .map(name -> person((String) task.getVariable(name)))
                        .orElse(null),
                property("deadline").filter(name -> !name.equals(NO_DEADLINE)).orElse(null),
                property("deadlineSince").map(this::dateIn).orElse(null));
    }

    /** {@code attestation} for a task of {@code bpmn/attestation/renewal.bpmn}. */
    private String folder() {
        String[] path = ((TaskEntity) task)
                .getExecution()
                .getProcessDefinition()
                .getResourceName()
                .split("/");
        return path[path.length - 2];
    }

    private LocalDate dateIn(String variable) {
        return Optional.ofNullable((Date) task.getVariable(variable))
                .map(date -> LocalDate.ofInstant(date.toInstant(), HouseClock.ZONE))
                .orElse(null);
    }

    private Optional<String> property(String name) {
        return model.getExtensionElements().getElementsQuery().filterByType(CamundaProperties.class).list().stream()
                .flatMap(properties -> properties.getCamundaProperties().stream())
                .filter(property -> property.getCamundaName().equals(name))
                .map(property -> property.getCamundaValue())
                .findFirst();
    }

    private static PersonId person(String code) {
        return code == null ? null : new PersonId(Long.parseLong(code));
    }
}
