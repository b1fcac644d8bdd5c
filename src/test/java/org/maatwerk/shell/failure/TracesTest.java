package org.maatwerk.shell.failure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TracesTest {

    /** D-1: an error message may quote what stands in a file, a log line may not. */
    @Test
    void tells_what_failed_where_and_never_what_the_message_said() {
        Exception failure =
                new IllegalStateException("outer secret", new IllegalArgumentException("value 'rugklachten' too long"));

        String text = Traces.withoutMessages(failure);

        assertThat(text)
                .contains("IllegalStateException", "caused by java.lang.IllegalArgumentException", "TracesTest")
                .doesNotContain("secret", "rugklachten");
    }
}
