package nnbook.course.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An element of an XML file, which grows by what is added to it. Whatever is added is escaped, and
 * cleaned as {@link CleanText#forXml} says.
 */
public final class XmlElement {
  private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

  private final String name;
  private final Map<String, String> attributes = new LinkedHashMap<>();
  private final List<XmlElement> children = new ArrayList<>();
  private final StringBuilder content = new StringBuilder();

  public XmlElement(String name) {
    this.name = name;
  }

  public XmlElement with(String attribute, Object value) {
    attributes.put(attribute, String.valueOf(value));
    return this;
  }

  /** Adds an element inside. */
  public XmlElement add(XmlElement child) {
    children.add(child);
    return this;
  }

  /** Adds an element that holds text and nothing else. */
  public XmlElement add(String child, String text) {
    return add(new XmlElement(child).text(text));
  }

  /** Adds text; an element that has any is written on one line, with its children behind it. */
  public XmlElement text(String text) {
    content.append(escaped(text));
    return this;
  }

  /** Adds text as it stands, in as many CDATA sections as it takes. */
  public XmlElement cdata(String text) {
    content.append("<![CDATA[")
        .append(CleanText.forXml(text).replace("]]>", "]]]]><![CDATA[>"))
        .append("]]>");
    return this;
  }

  /** Adds elements that are written already, such as the HTML of a question. */
  public XmlElement markup(String wellFormed) {
    content.append(CleanText.forXml(wellFormed));
    return this;
  }

  /** The whole file with this element as its root. */
  public String document() {
    StringBuilder out = new StringBuilder(HEAD);
    write(out, "");
    return out.toString();
  }

  private void write(StringBuilder out, String indent) {
    out.append(indent).append('<').append(name);
    attributes.forEach((key, value) ->
        out.append(' ').append(key).append("=\"").append(attribute(value)).append('"'));
    if (children.isEmpty() && content.isEmpty()) {
      out.append("/>\n");
      return;
    }
    out.append('>').append(content);
    if (!children.isEmpty()) {
      out.append('\n');
      children.forEach(child -> child.write(out, indent + "  "));
      out.append(indent);
    }
    out.append("</").append(name).append(">\n");
  }

  /** Text as it stands between tags. */
  public static String escaped(String text) {
    return CleanText.forXml(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  private static String attribute(String value) {
    return escaped(value).replace("\"", "&quot;").replace("\n", "&#10;").replace("\t", "&#9;");
  }
}
