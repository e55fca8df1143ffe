package org.hongyan.switchboard;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Who wants to hear of line events; one that fails does not keep them from the others. */
final class LineListeners {

  private static final Logger LOG = LoggerFactory.getLogger(LineListeners.class);

  private final List<Consumer<LineEvent>> listeners = new CopyOnWriteArrayList<>();

  void add(Consumer<LineEvent> listener) {
    listeners.add(listener);
  }

  void tell(LineEvent event) {
    for (var listener : listeners) {
      try {
        listener.accept(event);
      } catch (RuntimeException e) {
        LOG.error("{} was not handled", event.getClass().getSimpleName(), e);
      }
    }
  }
}
