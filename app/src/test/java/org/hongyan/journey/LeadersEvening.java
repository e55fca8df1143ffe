package org.hongyan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.math.BigDecimal;
import java.util.List;
import org.hongyan.browser.Hands;

/** What a leader sees and hears: who is on a call, what was said, who stands where. */
final class LeadersEvening {

  /** Lets a test listen to what each ear gets, behind all that the page does to the sound. */
  static final String EARS =
      """
      const join = AudioContext.prototype.createChannelMerger
      AudioContext.prototype.createChannelMerger = function (...all) {
        const merger = join.apply(this, all)
        const split = this.createChannelSplitter(2)
        merger.connect(split)
        window.ears = [0, 1].map((ear) => {
          const analyser = this.createAnalyser()
          analyser.fftSize = 4096
          split.connect(analyser, ear)
          return analyser
        })
        return merger
      }
      """;

  private static final String LOUDEST =
      """
      () => (window.ears ?? []).map((ear) => {
        const bins = new Float32Array(ear.frequencyBinCount)
        ear.getFloatFrequencyData(bins)
        const best = bins.indexOf(Math.max(...bins))
        return bins[best] < -70 ? 0 : Math.round((best * ear.context.sampleRate) / ear.fftSize)
      })
      """;

  private final Hands hands;
  private final Page page;

  LeadersEvening(Hands hands) {
    this.hands = hands;
    this.page = hands.page();
  }

  /** Gives the team its month and every seller an equal part of it. */
  void setsTarget(String yuan) {
    hands.go("/targets").fill("指标（元）", yuan).press("设定");
    hands.press("发布").sees("已发布给");
    hands.picture("targets");
  }

  /** The floor shows by itself that the seller speaks. */
  void seesTalking(String seller) {
    page.locator(".live li.talking")
        .filter(new Locator.FilterOptions().setHasText(seller))
        .waitFor();
    hands.picture("floor");
  }

  /** Where a seller stands this month, as the ranking says. */
  Standing standing(String seller) {
    return standing(seller, 0);
  }

  /** The page may show what it last knew until the answer is there: waits for that much sold. */
  Standing standing(String seller, long leastMinor) {
    hands.go("/results/team");
    var row =
        page.locator("tbody tr")
            .filter(new Locator.FilterOptions().setHas(page.getByText(seller, exactly())));
    page.locator("tbody .rate .hy-num").first().waitFor();
    var all = page.getByRole(AriaRole.BUTTON).filter(withText("看全部"));
    if (row.count() == 0) all.click();
    page.waitForCondition(() -> soldMinor(row) >= leastMinor);
    hands.picture("ranking");
    return new Standing(
        soldMinor(row),
        Double.parseDouble(row.locator(".rate .hy-num").innerText().replace("%", "")));
  }

  private static long soldMinor(Locator row) {
    var amount = row.locator("td[title]").getAttribute("title").replaceAll("[^0-9.]", "");
    return new BigDecimal(amount).movePointRight(2).longValueExact();
  }

  /**
   * A seller's month.
   *
   * @param soldMinor in minor units
   * @param percent of the target
   */
  record Standing(long soldMinor, double percent) {}

  /**
   * Opens the recording of a sale and plays it: the picture is drawn, time runs, either side can be
   * muted, it can be heard faster.
   *
   * @return id of the recording
   */
  String hearsTheSale(String seller, String customer) {
    hands.go("/recordings");
    hands.pick("小结", "成交");
    page.locator("tbody tr")
        .filter(new Locator.FilterOptions().setHasText(seller))
        .filter(new Locator.FilterOptions().setHasText(customer))
        .first()
        .click();
    var player = page.locator("aside .player");
    hands.press("播放");
    page.waitForFunction("() => document.querySelector('.player audio').currentTime > 0.5");
    page.waitForFunction("() => (" + LOUDEST + ")().some((hertz) => hertz > 0)");
    assertThat(drawn())
        .as("columns of the waveform above and below")
        .allMatch(columns -> columns > 20);
    hands.picture("recording");
    near("seller left, customer right", 600, 440);
    hands.press("坐席（左）");
    near("the seller is muted: the customer in both ears", 440, 440);
    hands.press("坐席（左）").press("客户（右）");
    near("the customer is muted: the seller in both ears", 600, 600);
    hands.press("客户（右）");
    near("both again", 600, 440);
    player.getByText("2×", new Locator.GetByTextOptions().setExact(true)).click();
    assertThat(page.evaluate("() => document.querySelector('.player audio').playbackRate"))
        .isEqualTo(2);
    hands.press("暂停");
    assertThat(page.evaluate("() => document.querySelector('.player audio').paused"))
        .isEqualTo(true);
    var source = page.locator(".player audio").getAttribute("src");
    return source.replaceAll(".*/recordings/([^/]+)/sound", "$1");
  }

  /** How many columns of the picture stand high enough to be speech, above and below the middle. */
  @SuppressWarnings("unchecked")
  private List<Integer> drawn() {
    return (List<Integer>)
        page.evaluate(
            """
            () => {
              const canvas = document.querySelector('.player canvas')
              const pen = canvas.getContext('2d')
              return [0.25, 0.75].map((height) => {
                const { data } = pen.getImageData(0, Math.round(canvas.height * height), canvas.width, 1)
                let columns = 0
                for (let x = 3; x < data.length; x += 4) if (data[x] > 0) columns++
                return columns
              })
            }
            """);
  }

  /** Plays on from the middle and waits until each ear hears its tone. */
  private void near(String what, int left, int right) {
    try {
      page.waitForFunction(
          "([left, right]) => {"
              + " const audio = document.querySelector('.player audio');"
              + " if (audio.paused || audio.currentTime > audio.duration - 1) { audio.currentTime = 1; void audio.play() }"
              + " const [l, r] = ("
              + LOUDEST
              + ")(); return Math.abs(l - left) < 20 && Math.abs(r - right) < 20 }",
          List.of(left, right));
    } catch (com.microsoft.playwright.TimeoutError late) {
      throw new AssertionError(what + ": heard " + page.evaluate(LOUDEST), late);
    }
  }

  private static Page.GetByTextOptions exactly() {
    return new Page.GetByTextOptions().setExact(true);
  }

  private static Locator.FilterOptions withText(String words) {
    return new Locator.FilterOptions().setHasText(words);
  }
}
