package nnbook.book.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class ChineseWordsTest {
  @Test
  void each_run_of_chinese_words_names_its_language() {
    assertEquals(
        "<p>bias <span lang=\"zh-Hans\">偏置</span>, sigmoid S "
            + "<span lang=\"zh-Hans\">型函数</span> (<span lang=\"zh-Hans\">逻辑函数</span>)</p>",
        marked("<p>bias 偏置, sigmoid S 型函数 (逻辑函数)</p>"));
  }

  @Test
  void punctuation_inside_a_sentence_stays_with_it() {
    assertEquals(
        "<p><span lang=\"zh-Hans\">权重、偏置</span>。</p>", marked("<p>权重、偏置。</p>"));
  }

  @Test
  void code_and_other_scripts_stay_as_they_are() {
    String html = "<p>η and <code>偏置</code> and Ω</p>";
    assertEquals(html, marked(html));
  }

  private static String marked(String html) {
    Document document = Jsoup.parseBodyFragment(html);
    document.outputSettings().prettyPrint(false);
    ChineseWords.mark(document.body());
    return document.body().html();
  }
}
