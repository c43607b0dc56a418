package nnbook.course.export;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Reads XML back, as the systems do that import it. */
public final class XmlReading {
  private XmlReading() {}

  /** All elements of this name. */
  public static List<Element> all(String xml, String name) {
    return elements(document(xml).getElementsByTagName(name));
  }

  /** All elements of this name inside another. */
  public static List<Element> all(Element parent, String name) {
    return elements(parent.getElementsByTagName(name));
  }

  /** The only element of this name inside another. */
  public static Element one(Element parent, String name) {
    List<Element> all = all(parent, name);
    if (all.size() != 1) {
      throw new AssertionError(all.size() + " elements called " + name);
    }
    return all.get(0);
  }

  private static Document document(String xml) {
    try {
      return DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .parse(new InputSource(new StringReader(xml)));
    } catch (ParserConfigurationException | SAXException | IOException e) {
      throw new AssertionError(e);
    }
  }

  private static List<Element> elements(NodeList nodes) {
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements;
  }
}
