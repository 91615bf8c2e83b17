package verbatim.cluster;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.opensearch.common.settings.Settings;
import org.opensearch.env.Environment;
import org.opensearch.node.InternalSettingsPreparer;
import org.opensearch.node.Node;
import org.opensearch.transport.Netty4Plugin;

/** One node in this process: {@code SearchNode HOME setting=value ...}. It runs until it gets SIGTERM, or until whoever started it is gone. */
public final class SearchNode extends Node {
  private SearchNode(Environment environment) {
    super(environment, List.of(Netty4Plugin.class), true);
  }

  public static void main(String[] arguments) throws Exception {
    Path home = Path.of(arguments[0]);
    Map<String, String> settings = new HashMap<>();
    settings.put("path.home", home.toString());
    for (String argument : List.of(arguments).subList(1, arguments.length)) {
      int at = argument.indexOf('=');
      settings.put(argument.substring(0, at), argument.substring(at + 1));
    }
    SearchNode node =
        new SearchNode(
            InternalSettingsPreparer.prepareEnvironment(
                Settings.EMPTY, settings, home.resolve("config"), () -> "node"));
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
