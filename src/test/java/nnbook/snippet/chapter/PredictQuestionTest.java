package nnbook.snippet.chapter;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PredictQuestionTest {
  private static final String BOX =
      "\n[.predict]\n.Sum\n====\nHow much?\n\n* [ ] 1\n* [x] 2\n====\n";

  private static PredictQuestion only(String before) {
    String source = "= Sums\n\n== One\n\nFirst.\n\n" + before + BOX;
    List<PredictQuestion> questions =
        PredictQuestion.of(ChapterSource.of(source, Path.of("ch01-sums.adoc"), Path.of("")));
    assertEquals(1, questions.size());
    return questions.get(0);
  }

  private static List<String> kinds(PredictQuestion question) {
    return question.before().stream().map(block -> block.getClass().getSimpleName()).toList();
  }

  @Test
  void the_last_paragraph_leads_to_it_and_what_stands_between() {
    PredictQuestion question = only("Second.\n\n----\ncode\n----\n\n[stem]\n++++\nx\n++++\n");
    assertEquals("One", question.section());
    assertEquals(Optional.of("Second."), question.lead().map(Block.Paragraph::text));
    assertEquals(List.of("Paragraph", "Code", "Formula"), kinds(question));
  }

  @Test
  void a_new_section_begins_without_a_lead() {
    assertEquals(List.of(), kinds(only("== Two\n")));
  }

  @Test
  void other_call_outs_are_no_part_of_it_and_no_question() {
    PredictQuestion question = only("[.by-hand]\n.Sum\n====\n1 + 1 = 2.\n====\n");
    assertEquals(Optional.of("First."), question.lead().map(Block.Paragraph::text));
    assertEquals(List.of("Paragraph"), kinds(question));
  }
}
