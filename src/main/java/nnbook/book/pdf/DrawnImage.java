package nnbook.book.pdf;

import com.openhtmltopdf.extend.SVGDrawer.SVGImage;

/** An SVG with the size at which the document shows it. */
abstract class DrawnImage implements SVGImage {
  final ViewBox view;

  DrawnImage(ViewBox view) {
    this.view = view;
  }

  @Override
  public final int getIntrinsicWidth() {
    return view.dotsWide();
  }

  @Override
  public final int getIntrinsicHeight() {
    return view.dotsHigh();
  }
}
