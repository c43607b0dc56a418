package nnbook.web.aot;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import org.teavm.extension.ExtensionEnvironment;
import org.teavm.extension.spi.resources.ResourcesPolicy;

/** Tells TeaVM which files the image holds: those that {@link WasmModules} lists. */
public final class ImageResources implements ResourcesPolicy {
  /** A file on the class path with the paths of all, a line each. */
  static final String LIST = "nnbook/web/image-files.txt";

  private String[] files = new String[0];

  @Override
  public void initialize(ExtensionEnvironment environment) {
    try (InputStream list = environment.classLoader().getResourceAsStream(LIST)) {
      files = new String(list.readAllBytes(), StandardCharsets.UTF_8).split("\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String[] supplyResources(Collection<? extends String> classes) {
    return files.clone();
  }
}
