package org.chengguo.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Years, languages and kinds go by the names that content and addresses use. */
final class NamesTest {
  @Test
  void yearsOfBothCalendars() {
    assertThat(new RocYear(111).commonEra()).isEqualTo(2022);
    assertThat(new RocYear(111)).hasToString("111").isGreaterThan(new RocYear(106));
  }

  @Test
  void textInALanguage() {
    Text both = new Text("甲", Optional.of("A"));
    Text chinese = new Text("甲", Optional.empty());

    assertThat(both.in(Language.EN)).isEqualTo("A");
    assertThat(both.in(Language.ZH_HANT)).isEqualTo("甲");
    assertThat(chinese.in(Language.EN)).isEqualTo("甲");
  }

  @Test
  void languagesByTag() {
    assertThat(Language.of("ZH-hant")).contains(Language.ZH_HANT);
    assertThat(Language.of("zh")).isEmpty();
    assertThat(Language.of("")).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(RecordKind.class)
  void kindsById(RecordKind kind) {
    assertThat(RecordKind.of(kind.id())).contains(kind);
    assertThat(RecordKind.of(kind.plural())).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Submission.State.class)
  void statesById(Submission.State state) {
    assertThat(Submission.State.of(state.id())).isEqualTo(state);
  }

  @Test
  void aStateThatThereIsNot() {
    assertThatThrownBy(() -> Submission.State.of("submited"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
