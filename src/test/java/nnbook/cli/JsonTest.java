package nnbook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class JsonTest {
  @Test
  void an_element_of_an_array_has_a_line_of_its_own() {
    ObjectNode chapter = Json.object().put("chapter", "ch01").put("next", (String) null);
    chapter.set("checks", Json.array(List.of(1, 2), n -> Json.object().put("n", n)));
    chapter.set("none", Json.array(List.<Integer>of(), n -> Json.object()));
    String object =
        "{\"chapter\": \"ch01\", \"next\": null, \"checks\": [{\"n\": 1},\n   {\"n\": 2}], "
            + "\"none\": []}";
    assertEquals(object, Json.text(chapter));
    assertEquals(
        "[" + object + ",\n " + object + "]",
        Json.text(Json.array(List.of(chapter, chapter), json -> json)));
  }

  @Test
  void signs_that_have_a_meaning_are_escaped_and_letters_are_not() {
    ObjectNode json = Json.object().put("text", "\"σ\\\n\t\u001b½");
    assertEquals("{\"text\": \"\\\"σ\\\\\\n\\t\\u001B½\"}", Json.text(json));
  }
}
