package nnbook.snippet.chapter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nnbook.platform.ExitCode;
import nnbook.platform.UserError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChapterSourceTest {
  private final ChapterSource chapter = SampleHome.firstSteps();

  @Test
  void anchor_and_title_come_from_the_first_heading() {
    assertEquals("ch01-first-steps", chapter.anchor());
    assertEquals("First steps", chapter.title());
  }

  @Test
  void blocks_appear_in_order() {
    List<String> kinds =
        chapter.blocks().stream().map(block -> block.getClass().getSimpleName()).toList();
    assertEquals(
        List.of(
            "Heading", "Paragraph", "Snippet", "Heading", "ListItem", "ListItem", "ListItem",
            "Formula", "Code", "CallOut", "Snippet", "Snippet", "CallOut", "Exercise", "ListItem"),
        kinds);
  }

  @Test
  void snippets_know_their_kind_lines_code_and_output() {
    List<Block.Snippet> snippets = chapter.snippets();
    assertEquals(4, snippets.size());
    Block.Snippet first = snippets.get(0);
    assertEquals(new Block.Lines(8, 13), first.lines());
    assertEquals(10, first.codeLine());
    assertEquals("double w = 0.5;\ndouble a = 0.25;\nw * a", first.code());
    assertEquals(Optional.of(new Block.Output(new Block.Lines(14, 17), "0.125")), first.output());
    assertEquals(BlockMark.RUN, snippets.get(1).kind());
    assertEquals("2", snippets.get(1).output().orElseThrow().text());
    assertEquals(BlockMark.FAILS, snippets.get(2).kind());
    assertEquals(Optional.empty(), snippets.get(2).output());
    assertEquals(BlockMark.VOLATILE, snippets.get(3).kind());
    assertTrue(snippets.get(3).has(BlockMark.FOLDED));
    assertEquals(List.of(0, 1, 2, 3), snippets.stream().map(Block.Snippet::index).toList());
  }

  @Test
  void the_predict_box_holds_its_choices() {
    Block.CallOut box = (Block.CallOut) chapter.blocks().get(9);
    assertEquals(BlockMark.PREDICT, box.kind());
    assertEquals("What is printed?", box.title());
    assertEquals(
        List.of(Block.Check.OPEN, Block.Check.TICKED),
        box.choices().stream().map(choice -> choice.item().check()).toList());
  }

  @Test
  void what_is_nested_below_a_choice_explains_it() {
    String source = """
        [.predict]
        ====
        What?

        * a list before
        ** with depth

        * [ ] One,
        or so
        ** Tempting, because stem:[1];
        but no
        ** And again.
        * [x] Two
        * [ ] Three
        ** Too much.
        ====

        * another list
        """;
    ChapterSource chapter = ChapterSource.of(source, Path.of("t.adoc"), SampleHome.folder());
    Block.CallOut box = (Block.CallOut) chapter.blocks().get(0);
    assertEquals(
        List.of("[One,\nor so] false [Tempting, because stem:[1];\nbut no, And again.]",
            "[Two] true []", "[Three] false [Too much.]"),
        box.choices().stream()
            .map(choice -> "[" + choice.text() + "] " + choice.isRight() + " "
                + choice.sentences().stream().map(Block.ListItem::text).toList())
            .toList());
  }

  @Test
  void engine_code_is_included_by_tag() {
    Block.Code code = (Block.Code) chapter.blocks().get(8);
    assertEquals("static int twice(int x) {\n  return 2 * x;\n}", code.code());
  }

  @Test
  void a_tag_inside_another_can_be_left_out() {
    String source = "[source,java]\n----\n"
        + "include::{engine}/Small.java[tags=small-other;!small-check,indent=0]\n----\n";
    ChapterSource chapter = ChapterSource.of(source, Path.of("t.adoc"), SampleHome.folder());
    String code = ((Block.Code) chapter.blocks().get(0)).code();
    assertEquals("static int other() {\n  return 1;\n}", code);
  }

  @Test
  void code_of_the_fast_engine_is_included_too() {
    String source = "[source,java]\n----\ninclude::{fast}/Quick.java[tags=quick,indent=0]\n----\n";
    ChapterSource chapter = ChapterSource.of(source, Path.of("t.adoc"), SampleHome.folder());
    assertEquals("return x + x;", ((Block.Code) chapter.blocks().get(0)).code());
  }

  @Test
  void a_recorded_output_is_included_and_belongs_to_no_snippet(@TempDir Path home)
      throws IOException {
    Path file = home.resolve("src/frameworks/outputs/one.txt");
    Files.createDirectories(file.getParent());
    Files.writeString(file, "# 2026-11-25, Python 3.13.5\n0\n");
    String source = "[source.run,java]\n----\n1\n----\n\n"
        + "[.recorded]\n....\ninclude::{frameworks}/outputs/one.txt[]\n....\n";
    List<Block> blocks = ChapterSource.of(source, home.resolve("t.adoc"), home).blocks();
    assertEquals(Optional.empty(), ((Block.Snippet) blocks.get(0)).output());
    assertEquals(new Block.Literal(new Block.Lines(6, 9), false,
        "# 2026-11-25, Python 3.13.5\n0"), blocks.get(1));
  }

  @Test
  void list_items_and_paragraphs_keep_their_lines_together() {
    Block.ListItem item = (Block.ListItem) chapter.blocks().get(4);
    assertEquals("first item\ngoes on", item.text());
    assertEquals("**", ((Block.ListItem) chapter.blocks().get(6)).marker());
    Block.ListItem term = (Block.ListItem) chapter.blocks().get(14);
    assertEquals("Term", term.marker());
    assertEquals("what it means", term.text());
  }

  @Test
  void equal_outputs_change_no_byte() throws IOException {
    String before = Files.readString(chapter.file());
    assertEquals(before, chapter.withOutputs(Map.of()));
    Map<Integer, String> same = new HashMap<>();
    chapter.snippets().forEach(
        s -> same.put(s.index(), s.output().map(Block.Output::text).orElse("")));
    assertEquals(before, chapter.withOutputs(same));
  }

  @Test
  void outputs_are_replaced_inserted_and_removed() throws IOException {
    String before = Files.readString(chapter.file());
    String after = chapter.withOutputs(Map.of(0, "0.25\n2", 1, "", 2, "Oops"));
    String expected =
        before
            .replace("....\n0.125\n....", "....\n0.25\n2\n....")
            .replace("println(2);\n----\n\n[.output]\n....\n2\n....\n", "println(2);\n----\n")
            .replace("[32 x 3]\");\n----\n", "[32 x 3]\");\n----\n[.output]\n....\nOops\n....\n");
    assertEquals(expected, after);
  }

  @Test
  void windows_line_ends_and_a_missing_last_one_survive() {
    String source = "== T\r\n\r\n[source.run,java]\r\n----\r\n1\r\n----";
    ChapterSource windows = ChapterSource.of(source, Path.of("t.adoc"), Path.of("."));
    assertEquals(source, windows.withOutputs(Map.of()));
    assertEquals(
        source + "\r\n[.output]\r\n....\r\n1\r\n....\r\n", windows.withOutputs(Map.of(0, "1")));
  }

  @Test
  void an_output_that_holds_four_dots_gets_longer_delimiters() {
    String source = "[source.run,java]\n----\n1\n----\n";
    ChapterSource chapter = ChapterSource.of(source, Path.of("t.adoc"), Path.of("."));
    String written = chapter.withOutputs(Map.of(0, "....\nx"));
    assertEquals(source + "[.output]\n.....\n....\nx\n.....\n", written);
    ChapterSource again = ChapterSource.of(written, Path.of("t.adoc"), Path.of("."));
    assertEquals("....\nx", again.snippets().get(0).output().orElseThrow().text());
  }

  @Test
  void an_output_after_no_snippet_is_stray() {
    String source = "Text.\n\n[.output]\n....\n1\n....\n";
    Block last = ChapterSource.of(source, Path.of("t.adoc"), Path.of(".")).blocks().get(1);
    assertTrue(((Block.Literal) last).stray());
  }

  @Test
  void a_missing_tag_leaves_the_directive() {
    String source = "[source,java]\n----\ninclude::{engine}/Small.java[tags=none]\n----\n";
    ChapterSource chapter = ChapterSource.of(source, Path.of("t.adoc"), SampleHome.folder());
    String code = ((Block.Code) chapter.blocks().get(0)).code();
    assertEquals("include::{engine}/Small.java[tags=none]", code);
  }

  @Test
  void a_file_outside_of_the_project_leaves_the_directive(@TempDir Path elsewhere)
      throws IOException {
    Path secret = Files.writeString(elsewhere.resolve("secret.txt"), "secret");
    String directive = "include::" + secret + "[]";
    ChapterSource chapter = ChapterSource.of("----\n" + directive + "\n----\n",
        Path.of("t.adoc"), SampleHome.folder());
    assertEquals(directive, ((Block.Code) chapter.blocks().get(0)).code());
  }

  @Test
  void a_missing_file_is_a_sentence() {
    UserError error =
        assertThrows(
            UserError.class, () -> ChapterSource.read(Path.of("none.adoc"), Path.of(".")));
    assertEquals(ExitCode.FILES, error.exitCode());
    assertEquals("Cannot read the chapter none.adoc: the file is missing.", error.getMessage());
  }
}
