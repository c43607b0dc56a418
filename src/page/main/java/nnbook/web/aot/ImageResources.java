package nnbook.web.aot;

import java.util.Collection;
import org.teavm.extension.ExtensionEnvironment;
import org.teavm.extension.spi.resources.ResourcesPolicy;

/** Tells TeaVM which files the image holds: those that {@link ImageWasm} lists. */
public final class ImageResources implements ResourcesPolicy {
  /** A file on the class path with the paths of all, a line each. */
  static final String LIST = "nnbook/web/image-files.txt";

  private String[] files = new String[0];

  @Override
  public void initialize(ExtensionEnvironment environment) {
    files = ImageWasm.text(environment.classLoader().getResourceAsStream(LIST)).split("\n");
  }

  @Override
  public String[] supplyResources(Collection<? extends String> classes) {
    return files.clone();
  }
}
