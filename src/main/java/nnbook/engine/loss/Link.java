package nnbook.engine.loss;

import java.util.List;
import java.util.Optional;
import nnbook.engine.activation.Activation;
import nnbook.engine.activation.Identity;
import nnbook.engine.layer.Layer;
import nnbook.engine.layer.Sequential;

/** The rule that joins a network's last activation and its loss: it is applied exactly once. */
final class Link {
  private Link() {}

  /** What the loss is computed from: the network, without a last activation that is the link. */
  static Layer logits(String place, Layer network, Loss loss) {
    return endsIn(place, network, loss) ? network.withoutActivation() : network;
  }

  static boolean endsIn(String place, Layer network, Loss loss) {
    if (loss.link() instanceof Identity) {
      return false; // such a loss takes the outputs of any network
    }
    Optional<Activation> last = network.activationAfter(Optional.of(new Identity()));
    return is(place, last.orElseThrow(() ->
        misfit(place, loss, "hidden in or before " + lastLayer(network)
            + ". Let the network end in a Dense layer.")), loss);
  }

  static boolean is(String place, Activation last, Loss loss) {
    if (loss.link() instanceof Identity || last instanceof Identity) {
      return false;
    }
    if (!last.equals(loss.link())) {
      throw misfit(place, loss, last.toString());
    }
    return true;
  }

  private static IllegalArgumentException misfit(String place, Loss loss, String actual) {
    return new IllegalArgumentException(place + ": the last activation must be " + loss.link()
        + " or Identity for " + loss + ", was " + actual);
  }

  private static Layer lastLayer(Layer network) {
    if (network instanceof Sequential sequential) {
      List<Layer> layers = sequential.layers();
      return lastLayer(layers.get(layers.size() - 1));
    }
    return network;
  }
}
