package org.hongyan.calling.desk;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import org.hongyan.identity.OpenChannels.Channel;
import org.hongyan.identity.OpenChannels.Cut;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * Server-sent streams, each written by a thread of its own: a slow browser delays nobody. Every
 * fifteen seconds without news a beat shows that the stream lives.
 */
@Component
class DeskStreams {

  private static final int WAITING_AT_MOST = 64;
  private static final int BEAT_SECONDS = 15;

  private record Message(String event, Object data) {}

  private static final Message END = new Message("end", "");

  private final Map<Object, List<Stream>> streams = new ConcurrentHashMap<>();

  /** One browser page listening to one subject. */
  final class Stream {
    private final Object subject;
    private final SseEmitter emitter = new SseEmitter(0L);
    private volatile @Nullable Channel channel;
    private final LinkedBlockingQueue<Message> waiting = new LinkedBlockingQueue<>(WAITING_AT_MOST);

    Stream(Object subject) {
      this.subject = subject;
    }

    SseEmitter emitter() {
      return emitter;
    }

    /** Queues news; a page that does not read loses its stream and asks for everything anew. */
    void send(String event, Object data) {
      if (!waiting.offer(new Message(event, data))) close();
    }

    /** The last word: why the stream ends and what the page should do. */
    private void cut(Cut why) {
      remove(this);
      waiting.clear();
      waiting.offer(new Message("ended", Map.of("why", why)));
      waiting.offer(END);
    }

    private void close() {
      remove(this);
      var held = channel;
      if (held != null) held.gone();
      waiting.clear();
      waiting.offer(END);
    }

    private void write() {
      try {
        while (true) {
          var next = waiting.poll(BEAT_SECONDS, TimeUnit.SECONDS);
          if (next == END) break;
          var message = next == null ? new Message("beat", "{}") : next;
          emitter.send(
              SseEmitter.event()
                  .name(message.event())
                  .data(message.data(), MediaType.APPLICATION_JSON));
        }
        emitter.complete();
      } catch (IOException | IllegalStateException gone) {
        close();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }

  /**
   * Opens a stream about a subject, its first message queued before any other.
   *
   * @param hold ties the stream to the session that asks for it
   */
  Stream open(Object subject, String event, Object first, Function<Consumer<Cut>, Channel> hold) {
    var stream = new Stream(subject);
    stream.send(event, first);
    streams.compute(
        subject,
        (s, known) -> {
          var list = known == null ? new CopyOnWriteArrayList<Stream>() : known;
          list.add(stream);
          return list;
        });
    stream.emitter.onCompletion(stream::close);
    stream.emitter.onError(gone -> stream.close());
    stream.emitter.onTimeout(stream::close);
    stream.channel = hold.apply(stream::cut);
    Thread.ofVirtual().name("stream").start(stream::write);
    return stream;
  }

  void send(Object subject, String event, Object data) {
    for (var stream : streams.getOrDefault(subject, List.of())) stream.send(event, data);
  }

  boolean anybodyListens(Object subject) {
    return !streams.getOrDefault(subject, List.of()).isEmpty();
  }

  /** What is listened to now, of one kind. */
  <T> List<T> subjects(Class<T> kind) {
    return streams.entrySet().stream()
        .filter(entry -> kind.isInstance(entry.getKey()) && !entry.getValue().isEmpty())
        .map(entry -> kind.cast(entry.getKey()))
        .toList();
  }

  private void remove(Stream stream) {
    streams.computeIfPresent(
        stream.subject,
        (subject, list) -> {
          list.remove(stream);
          return list.isEmpty() ? null : list;
        });
  }

  /** Before the web server waits for its last requests: a stream would never end by itself. */
  @EventListener(ContextClosedEvent.class)
  void closeAll() {
    streams.values().forEach(list -> List.copyOf(list).forEach(Stream::close));
  }
}
