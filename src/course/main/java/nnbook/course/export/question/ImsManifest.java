package nnbook.course.export.question;

import java.util.ArrayList;
import java.util.List;
import nnbook.course.export.XmlElement;

/** The table of contents of a package as IMS defines it: imsmanifest.xml. */
final class ImsManifest {
  /** The file of a package that platforms look for. */
  static final String FILE = "imsmanifest.xml";

  private static final String NAMESPACE = "http://www.imsglobal.org/xsd/imscp_v1p1";

  private final String schema;
  private final String version;
  private final List<XmlElement> resources = new ArrayList<>();

  ImsManifest(String schema, String version) {
    this.schema = schema;
    this.version = version;
  }

  /** Adds a file of the package; {@code parts} are the resources that it is made of. */
  void add(String id, String type, String file, List<String> parts) {
    XmlElement resource =
        new XmlElement("resource")
            .with("identifier", id)
            .with("type", type)
            .with("href", file)
            .add(new XmlElement("file").with("href", file));
    parts.forEach(part ->
        resource.add(new XmlElement("dependency").with("identifierref", part)));
    resources.add(resource);
  }

  String document() {
    XmlElement all = new XmlElement("resources");
    resources.forEach(all::add);
    return new XmlElement("manifest")
        .with("xmlns", NAMESPACE)
        .with("identifier", "nnbook-questions")
        .add(new XmlElement("metadata").add("schema", schema).add("schemaversion", version))
        .add(new XmlElement("organizations"))
        .add(all)
        .document();
  }
}
