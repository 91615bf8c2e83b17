package verbatim.cluster;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.opensearch.common.settings.Settings;
import org.opensearch.env.Environment;
import org.opensearch.node.InternalSettingsPreparer;
import org.opensearch.node.Node;
import org.opensearch.plugins.Plugin;
import org.opensearch.transport.Netty4Plugin;

/**
 * One node in this process: {@code SearchNode HOME setting=value ...}, where {@code plugin=CLASS} adds a plugin. It runs until it gets
 * SIGTERM, or until whoever started it is gone.
 */
public final class SearchNode extends Node {
  private SearchNode(Environment environment, List<Class<? extends Plugin>> plugins) {
    super(environment, plugins, true);
  }

  public static void main(String[] arguments) throws Exception {
    Path home = Path.of(arguments[0]);
    Map<String, String> settings = new HashMap<>();
    settings.put("path.home", home.toString());
    List<Class<? extends Plugin>> plugins = new ArrayList<>(List.of(Netty4Plugin.class));
    for (String argument : List.of(arguments).subList(1, arguments.length)) {
      int at = argument.indexOf('=');
      String name = argument.substring(0, at);
      String value = argument.substring(at + 1);
      if (name.equals("plugin")) plugins.add(Class.forName(value).asSubclass(Plugin.class));
      else settings.put(name, value);
    }
    SearchNode node =
        new SearchNode(
            InternalSettingsPreparer.prepareEnvironment(
                Settings.EMPTY, settings, home.resolve("config"), () -> "node"),
            plugins);
    CountDownLatch closed = new CountDownLatch(1);
    Runtime.getRuntime().addShutdownHook(new Thread(() -> close(node, closed)));
    endWithParent();
    node.start();
    System.out.println("started");
    closed.await();
  }

  private static void close(SearchNode node, CountDownLatch closed) {
    try {
      node.close();
    } catch (Exception e) {
      e.printStackTrace();
    }
    closed.countDown();
  }

  /** Standard input ends when the process that started this one does, however that ended. */
  private static void endWithParent() {
    Thread watch =
        new Thread(
            () -> {
              try {
                while (System.in.read() >= 0) {}
              } catch (Exception e) {
                // The same as its end.
              }
              System.exit(0);
            });
    watch.setDaemon(true);
    watch.start();
  }
}
