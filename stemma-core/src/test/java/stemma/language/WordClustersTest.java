package stemma.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class WordClustersTest {
  @Test
  void wordsOfOnePathShareACluster() throws IOException {
    TreeMap<String, String> paths =
        new TreeMap<>(Map.of("say", "0101", "tell", "0101", "ship", "01", "boat", "0110"));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    WordClusters.of(paths).write(out);
    WordClusters clusters = WordClusters.read(new ByteArrayInputStream(out.toByteArray()));
    assertThat(clusters.size()).isEqualTo(4);
    int say = clusters.cluster(Hashing.lower("say"));
    assertThat(clusters.cluster(Hashing.lower("Tell"))).isEqualTo(say);
    int boat = clusters.cluster(Hashing.lower("boat"));
    assertThat(boat).isNotEqualTo(say);
    assertThat(clusters.prefix(boat, 2)).isEqualTo(clusters.prefix(say, 2)).isEqualTo(0b101);
    assertThat(clusters.prefix(boat, 3)).isNotEqualTo(clusters.prefix(say, 3));
    assertThat(clusters.cluster(Hashing.lower("unheard"))).isEqualTo(WordClusters.UNKNOWN);
  }

  @Test
  void englishVerbsOfSayingAreUsedAlike() {
    WordClusters clusters = WordClusters.english();
    assertThat(clusters.size()).isGreaterThan(500_000);
    int told = clusters.cluster(Hashing.lower("told"));
    assertThat(clusters.cluster(Hashing.lower("warned"))).isEqualTo(told);
    assertThat(clusters.cluster(Hashing.lower("table"))).isNotEqualTo(told);
  }
}
