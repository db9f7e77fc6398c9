package org.chengguo;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.stream.Stream;
import org.chengguo.model.RecordFacts;
import org.junit.jupiter.api.Test;

/** The inputs of files include every field of records. */
class InputValuesTest {
  /** Random edits may miss a field, and then no other test would notice that no input has it. */
  @Test
  void everyFieldOfRecordsIsInAnInput() {
    assertThat(Stream.of(RecordFacts.class.getRecordComponents()).map(RecordComponent::getName))
        .as("fields of records: name a new one in Input.Detail and RecordValues.added, then here")
        .containsExactly(
            "year",
            "agency",
            "slug",
            "title",
            "topics",
            "issue",
            "note",
            "continues",
            "source",
            "prose",
            "origin");
  }
}
