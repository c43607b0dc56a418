package nnbook.book.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MarkdownPageTest {
  private static String markdown(String html) {
    Element body = Jsoup.parseBodyFragment(html).body();
    body.ownerDocument().outputSettings().prettyPrint(false);
    return MarkdownPage.of(body);
  }

  @Test
  void words_keep_their_marks_and_signs_of_markdown_are_escaped() {
    assertEquals(
        "A **bold** and *slanted* `x_1 * y`, 3 \\* 4 \\[batch\\], w<sub>1</sub>.\n",
        markdown("<p>A <strong>bold</strong> and <em>slanted</em>\n<code>x_1 * y</code>,"
            + " 3 * 4 [batch], w<sub>1</sub>.</p>"));
  }

  @Test
  void code_stands_in_a_fence_of_its_language_and_output_in_one_of_text() {
    assertEquals("```java\nint a = 1;\n\na * 2\n```\n\nOutput\n\n```text\n2\n```\n",
        markdown("<div class=snippet><div class=content><pre><code data-lang=java>"
            + "<span class=kt>int</span> a = 1;\n\na * 2</code></pre></div>"
            + "<div class=output><span class=label>Output</span><div><pre>2\n</pre></div></div>"));
  }

  @Test
  void code_with_three_backticks_has_a_longer_fence() {
    assertEquals("````text\n```\n````\n", markdown("<pre>```</pre>"));
  }

  @Test
  void formulas_are_latex_in_dollar_signs() {
    assertEquals("So $z_j$. It costs \\$5.\n\n$$\nz = wx\n$$\n",
        markdown("<p>So <span class=together><span class=formula data-latex='z_j'></span>.</span>"
            + " It costs $5.</p><div class=stemblock><div class=content>"
            + "<span class=formula data-display data-latex=' z = wx '></span></div></div>"));
  }

  @Test
  void a_list_in_a_list_is_indented_below_its_item() {
    assertEquals("1. One\n2. Two\n\n   * deep\n",
        markdown("<ol><li><p>One</p></li><li><p>Two</p><ul><li>deep</li></ul></li></ol>"));
  }

  @Test
  void a_box_is_a_quotation_and_choices_keep_their_letters() {
    assertEquals("> **Predict: Halves**\n>\n> Which?\n>\n> * **A.** One\n",
        markdown("<div class='predict callout' aria-label='Predict: Halves'>"
            + "<p class=callout-head><span class=icon></span>Predict</p><div class=content>"
            + "<p>Which?</p><ul class=choices><li data-letter=A><p>One</p></li></ul></div></div>"));
  }

  @Test
  void a_table_has_a_head_even_if_the_page_shows_none() {
    assertEquals("| a\\|b | 1 |\n| --- | --- |\n| c |  |\n",
        markdown("<table><thead><tr><th>a|b<th>1<tbody><tr><td><p>c</table>"));
    assertEquals("|  |  |\n| --- | --- |\n| c | d |\n",
        markdown("<table><tr><td>c<td>d</table>"));
  }

  @Test
  void a_picture_is_its_description_and_its_caption() {
    Element body = Jsoup.parseBodyFragment(
        "<figure><div class=drawing></div><figcaption><b>Figure 1.</b> It falls.</figcaption>"
            + "</figure>").body();
    body.selectFirst(".drawing").appendChild(new org.jsoup.nodes.DataNode(
        "<svg><title>t</title><desc id=\"d\">The loss &lt; 1.</desc></svg>"));
    assertEquals("The loss \\< 1.\n\n**Figure 1.** It falls.\n", MarkdownPage.of(body));
  }

  @Test
  void pages_of_the_book_are_linked_as_markdown_and_others_as_they_are() {
    assertEquals("[a](ch01.md#b) [c](https://example.org/d.html) [e](data/f.csv)\n",
        markdown("<p><a href='ch01.html#b'>a</a> <a href='https://example.org/d.html'>c</a> "
            + "<a href='data/f.csv'>e</a></p>"));
  }

  @Test
  void hints_puzzles_and_answers_are_left_out() {
    assertEquals("## Task\n",
        markdown("<h2>Task<a class=anchor href='#x'>#</a></h2><h2 id=hints>Hints</h2>"
            + "<div class=hints><details class=hint>no</details></div>"
            + "<section class=puzzle>no</section><ol><li class=compare>no</li></ol>"
            + "<section class=answer-card>no</section>"));
  }
}
