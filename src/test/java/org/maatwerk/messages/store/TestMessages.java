package org.maatwerk.messages.store;

import org.maatwerk.messages.Messages;
import org.maatwerk.messages.WaitingTasks;
import org.maatwerk.testing.TestPersistence;

/** The real stores on a test's database. */
public final class TestMessages {

    private TestMessages() {}

    public static Messages messages(TestPersistence persistence) {
        StoredMessages messages = new StoredMessages();
        messages.entityManager = persistence.entityManager();
        return messages;
    }

    public static WaitingTasks waitingTasks(TestPersistence persistence) {
        StoredWaitingTasks tasks = new StoredWaitingTasks();
        tasks.entityManager = persistence.entityManager();
        return tasks;
    }
}
