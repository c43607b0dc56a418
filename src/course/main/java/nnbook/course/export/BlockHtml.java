package nnbook.course.export;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import nnbook.book.formula.LatexText;
import nnbook.snippet.chapter.Block;
import nnbook.snippet.chapter.Block.ListItem;
import nnbook.snippet.chapter.BlockMark;
import nnbook.snippet.chapter.InlineMarkup;
import nnbook.terminal.text.InlineText;

/**
 * Parts of a chapter as HTML that every platform takes: paragraphs, code, lists, tables, nothing
 * with a class or a style. Formulas are readable text, since few platforms show any one notation.
 */
public final class BlockHtml {
  private final InlineMarkup html;

  /** {@code references} gives the words for an anchor. */
  public BlockHtml(UnaryOperator<String> references) {
    html = new InlineMarkup(new HtmlWriter(references));
  }

  /** A text without any markup. */
  public static String words(String source) {
    return InlineText.bare(false).of(source);
  }

  /** A text with its markup. */
  public String inline(String source) {
    return html.write(source);
  }

  /** A paragraph that says where something is from. */
  public String place(String plain) {
    return paragraph("<em>" + XmlElement.escaped(plain) + "</em>");
  }

  /** The text of each item, on lines of their own. */
  public String lines(List<ListItem> items) {
    return items.stream().map(item -> inline(item.text())).collect(Collectors.joining("<br/>"));
  }

  /** Blocks one after the other; without {@code outputs}, what a snippet prints is left out. */
  public String blocks(List<Block> blocks, boolean outputs) {
    StringBuilder text = new StringBuilder();
    boolean inList = false;
    for (Block block : blocks) {
      boolean item = block instanceof ListItem;
      if (item != inList) {
        text.append(item ? "<ul>" : "</ul>");
        inList = item;
      }
      text.append(block(block, outputs));
    }
    return text.append(inList ? "</ul>" : "").toString();
  }

  private String block(Block block, boolean outputs) {
    if (block instanceof Block.Paragraph paragraph) {
      return paragraph(inline(paragraph.text()));
    }
    if (block instanceof Block.Snippet snippet) {
      // Folded code is beside the point: the book shows it to those who ask.
      String code = snippet.has(BlockMark.FOLDED) ? "" : code(snippet.code());
      String output = outputs ? snippet.output().map(o -> code(o.text())).orElse("") : "";
      return code + output;
    }
    if (block instanceof Block.Code listing) {
      return code(listing.code());
    }
    if (block instanceof Block.Literal literal) {
      return code(literal.text());
    }
    if (block instanceof Block.Formula formula) {
      String lines = XmlElement.escaped(LatexText.of(formula.latex()));
      return paragraph(lines.replace("\n", "<br/>"));
    }
    if (block instanceof ListItem item) {
      return "<li>" + inline(item.text()) + "</li>";
    }
    if (block instanceof Block.Table table) {
      return table(table);
    }
    return block instanceof Block.Image image ? paragraph(inline(image.alt())) : "";
  }

  private String table(Block.Table table) {
    return table.rows().stream()
        .map(row -> row.stream()
            .map(cell -> "<td>" + inline(cell) + "</td>")
            .collect(Collectors.joining("", "<tr>", "</tr>")))
        .collect(Collectors.joining("", "<table><tbody>", "</tbody></table>"));
  }

  private static String paragraph(String markup) {
    return "<p>" + markup + "</p>";
  }

  private static String code(String code) {
    return "<pre>" + XmlElement.escaped(code) + "</pre>";
  }

  private record HtmlWriter(UnaryOperator<String> references) implements InlineMarkup.Writer {
    @Override
    public String plain(String text) {
      return XmlElement.escaped(text);
    }

    @Override
    public String formula(String latex) {
      return plain(LatexText.of(latex).replace("\n", "; "));
    }

    @Override
    public String code(String code) {
      return "<code>" + plain(code) + "</code>";
    }

    @Override
    public String strong(String inner) {
      return "<strong>" + inner + "</strong>";
    }

    @Override
    public String emphasis(String inner) {
      return "<em>" + inner + "</em>";
    }

    @Override
    public String reference(String anchor) {
      return plain(references.apply(anchor));
    }

    @Override
    public String link(String address, String inner) {
      String href = plain(address).replace("\"", "&quot;");
      return "<a href=\"" + href + "\">" + (inner.isEmpty() ? plain(address) : inner) + "</a>";
    }
  }
}
