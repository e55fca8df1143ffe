package org.hongyan.customers;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Guesses how a text file is encoded: byte order mark, zero bytes of UTF-16, validity as UTF-8, and
 * for the rest which of GB18030 and Big5 gives the commoner characters.
 */
final class TextEncoding {

  /** Encodings a person may choose from when the guess is wrong. */
  static final List<String> OFFERED = List.of("UTF-8", "GB18030", "Big5", "UTF-16LE", "UTF-16BE");

  private static final int SAMPLE = 2_000_000;
  private static final String SIMPLIFIED =
      "的一是不了人我在有他这中大来上个国到说们为子和你地出道也时年得就那要下以生会自着去之过家学对可里后小么心多天而能好都然没日于起还发成事只作当想看文无开手用主行方又如前所本见经头面公同三已老从动两长知民样现分将外但身些与高意进把法此实回二理美点月明其种声全工己话儿者向情部正名定女问力机给等几很业最间新什打便位因重被走电四第门相次东政海口使教西再平真听世气信北少关并内加化由却代军产入先山五太水万市眼体别处总才场师书比住员九笑性通目华报立马命张活难神数件安表原车白应路期叫死常提感金何更反合放做系计或司利受光王果亲界及今京务制解各任至清物台象记边共风战干接它许八特觉望直服毛林题建南度统色字请交爱让认算论百吃义科怎元社术结六功指思非流每青管夫连远资队跟带花快条院变联言权往展该领传近留红治决周保达办运武半候七必城父强步完革深区即求品士转量空甚众技轻程告江语英基派满式李息写呢识极令黄德收脸钱党倒未持取设始版双历越史商千片容研像找友孩站广改议形委早房音火际则首单据导影失拿网香似斯专石若兵弟谁校读志飞观争究包组造落视济喜离虽坏兴续营陈刘杨赵吴徐孙朱胡郭罗郑梁谢宋唐韩冯邓曹彭曾肖田董袁潘蒋蔡余杜叶苏魏吕丁沈姚卢姜崔钟谭陆汪范廖贾夏韦付邹孟熊秦邱尹薛闫段雷侯龙陶黎贺顾郝龚邵严覃戴莫孔汤姓电址省市县备注源级男号码客户限责易团贸州深圳浙福建湖河";
  private static final String TRADITIONAL =
      "的一是不了人我在有他這中大來上個國到說們為子和你地出道也時年得就那要下以生會自著去之過家學對可裡後小麼心多天而能好都然沒日於起還發成事只作當想看文無開手用主行方又如前所本見經頭面公同三已老從動兩長知民樣現分將外但身些與高意進把法此實回二理美點月明其種聲全工己話兒者向情部正名定女問力機給等幾很業最間新什打便位因重被走電四第門相次東政海口使教西再平真聽世氣信北少關並內加化由卻代軍產入先山五太水萬市眼體別處總才場師書比住員九笑性通目華報立馬命張活難神數件安表原車白應路期叫死常提感金何更反合放做系計或司利受光王果親界及今京務制解各任至清物台象記邊共風戰乾接它許八特覺望直服毛林題建南度統色字請交愛讓認算論百吃義科怎元社術結六功指思非流每青管夫連遠資隊跟帶花快條院變聯言權往展該領傳近留紅治決周保達辦運武半候七必城父強步完革深區即求品士轉量空甚眾技輕程告江語英基派滿式李息寫識極令黃德收臉錢黨倒未持取設始版雙歷越史商千片容研像找友孩站廣改議形委早房音火際則首單據導影失拿網香似斯專石若陳劉楊趙吳徐孫朱胡郭羅鄭梁謝宋唐韓馮鄧曹彭曾蕭田董袁潘蔣蔡余杜葉蘇魏呂丁沈姚盧姜崔鐘譚陸汪範廖賈夏韋鄒孟熊秦邱尹薛段雷侯龍陶黎賀顧郝龔邵嚴戴莫孔湯姓址省縣備註源級男號碼客戶限責易團貿州臺灣灣雄隆桃園";

  private TextEncoding() {}

  /** Name of the likely encoding; {@link BadFile} {@code file.binary} when it is no text. */
  static String guess(Content file) throws IOException {
    byte[] sample;
    try (var in = file.open()) {
      sample = in.readNBytes(SAMPLE);
    }
    if (at(sample, 0) == 0xEF && at(sample, 1) == 0xBB && at(sample, 2) == 0xBF) return "UTF-8";
    if (at(sample, 0) == 0xFF && at(sample, 1) == 0xFE) return "UTF-16LE";
    if (at(sample, 0) == 0xFE && at(sample, 1) == 0xFF) return "UTF-16BE";
    var wide = wide(sample);
    if (!wide.isEmpty()) return wide;
    if (valid(sample, StandardCharsets.UTF_8)) return "UTF-8";
    double simplified = common(sample, Charset.forName("GB18030"), SIMPLIFIED);
    double traditional = common(sample, Charset.forName("Big5"), TRADITIONAL);
    return traditional > simplified ? "Big5" : "GB18030";
  }

  /** UTF-16 without a mark: line ends, separators and digits have a zero byte on one side. */
  private static String wide(byte[] sample) {
    int even = 0;
    int odd = 0;
    for (int i = 0; i < sample.length; i++) {
      if (sample[i] != 0) continue;
      if (i % 2 == 0) even++;
      else odd++;
    }
    if (even + odd == 0) return "";
    if (odd > sample.length / 50 && odd > even * 20) return "UTF-16LE";
    if (even > sample.length / 50 && even > odd * 20) return "UTF-16BE";
    throw new BadFile("file.binary");
  }

  /** Strictly decodable, but for a character cut off at the end of the sample. */
  private static boolean valid(byte[] sample, Charset charset) {
    var decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    var in = ByteBuffer.wrap(sample);
    var out = CharBuffer.allocate(sample.length + 1);
    return !decoder.decode(in, out, sample.length < SAMPLE).isError();
  }

  /** Share of common characters among the decoded ones beyond ASCII. */
  private static double common(byte[] sample, Charset charset, String list) {
    var known = new java.util.BitSet(65536);
    list.chars().forEach(known::set);
    var text = new String(sample, 0, Math.min(sample.length, 200_000), charset);
    long beyond = text.chars().filter(c -> c > 127).count();
    long hits = text.chars().filter(known::get).count();
    long broken = text.chars().filter(c -> c == 0xFFFD).count();
    return beyond == 0 ? 0 : (hits - 3.0 * broken) / beyond;
  }

  private static int at(byte[] bytes, int i) {
    return i < bytes.length ? bytes[i] & 0xFF : -1;
  }
}
