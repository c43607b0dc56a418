package nnbook.snippet.chapter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SteppingTest {
  private static final String CODE = "double z = 0;\nfor (int i = 1; i < 3; i++) {\n"
      + "  z = z / 3 + 1; // a third\n  double same = z;\n}";
  private static final String WALK = "\n....\n" + Stepping.head(CODE) + "\n1:1 |  | z = 0\n"
      + "3:1 | 0 / 3 + 1 → 1 | z = 1\n4:1 |  | same = 1; to = [1, 2]\n"
      + "3:2 | 1 / 3 + 1 → 1.3333333333333333 | z = 1.3333333333333333\n4:2 |  |\n....\n";

  private static ChapterSource chapter(String items, String walk) {
    String snippet = "[source.run,java]\n----\n" + CODE + "\n----\n[.output]\n....\n1\n....\n\n";
    String box = "[.predict.stepping.digits-3]\n.Thirds\n====\n" + items + walk + "====\n";
    return ChapterSource.of("= Steps\n\n== One\n\nFirst.\n\n" + snippet + box,
        Path.of("ch01-steps.adoc"), Path.of(""));
  }

  private static List<String> faults(String items, String walk) {
    return chapter(items, walk).steppings().get(0).faults();
  }

  @Test
  void each_item_is_a_question_whose_answer_is_in_the_walk() {
    ChapterSource chapter = chapter("* 3:2 z\n* 4:2 same\n* 1:1 z\n", WALK);
    List<PredictQuestion> questions = PredictQuestion.of(chapter);
    assertEquals(List.of("Thirds, 1 of 3", "Thirds, 2 of 3", "Thirds, 3 of 3"),
        questions.stream().map(question -> question.box().title()).toList());
    assertEquals(List.of("1.333", "1", "0"),
        questions.stream().map(question -> question.box().choices().get(0).text()).toList());
    assertEquals(new Block.Paragraph(new Block.Lines(20, 35),
            "Line 3, `+z = z / 3 + 1+`, runs for the second time. What is `z` after it?"),
        questions.get(0).box().blocks().get(0));
    assertEquals("Line 1, `+double z = 0+`, runs. What is `z` after it?",
        ((Block.Paragraph) questions.get(2).box().blocks().get(0)).text());
    assertEquals(Optional.of("First."), questions.get(2).lead().map(Block.Paragraph::text));
    assertEquals(1, questions.get(0).box().choice("1,3333"));
    assertEquals(0, questions.get(0).box().choice("1.334"));
    assertEquals(List.of(), chapter.steppings().get(0).faults());
  }

  @Test
  void what_is_not_in_the_walk_is_refused() {
    assertEquals(List.of("\"3:7 z\" asks for a step that is not in the walk: there, line 3 runs 2 "
        + "times.", "\"9:1 z\" asks for a step that is not in the walk: there, line 9 runs 0 "
        + "times."), faults("* 3:7 z\n* 9:1 z\n* 3:1 z\n", WALK));
    assertEquals(List.of("\"3:1 same\": when that step is done, the walk has no variable same."),
        faults("* 3:1 same\n", WALK));
    assertEquals(List.of("\"4:1 to\" asks for a number, but the value is [1, 2]."),
        faults("* 4:1 to\n", WALK));
    assertEquals(List.of("\"z, third time\" names no step: write line, visit and variable, as in "
        + "5:2 sum."), faults("* z, third time\n", WALK));
    assertTrue(PredictQuestion.of(chapter("* 3:7 z\n", WALK)).isEmpty());
  }

  @Test
  void a_walk_belongs_to_the_code_above_it() {
    assertTrue(faults("* 3:1 z\n", "").get(0).startsWith("No walk through the snippet above"));
    String other = WALK.replaceFirst("code \\w+", "code 01234567");
    assertTrue(faults("* 3:1 z\n", other).get(0).startsWith("The walk in this box was recorded"));
    String alone = "== One\n\nText.\n\n[.predict.stepping]\n====\n* 3:1 z\n====\n";
    ChapterSource chapter = ChapterSource.of(alone, Path.of("ch01-a.adoc"), Path.of(""));
    assertEquals(
        List.of("A stepping box asks about the snippet right above it, and there is none."),
        chapter.steppings().get(0).faults());
  }
}
