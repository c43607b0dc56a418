package nnbook.book.site.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

/** A test that looks at pages in Chromium, which is passed as {@link Chromium}. */
@Tag("browser")
@Tag("long")
@ExtendWith(InChromium.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@interface WithChromium {}
