// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "encodingguess.h"

#include <QList>
#include <QRegularExpression>
#include <QSet>

#include <unicode/ucnv.h>
#include <unicode/ucsdet.h>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace Dateline {

namespace {

constexpr qsizetype sampleSize = 65536;

struct ConverterCloser
{
    void operator()(UConverter *converter) const { ucnv_close(converter); }
};
using Converter = std::unique_ptr<UConverter, ConverterCloser>;

struct DetectorCloser
{
    void operator()(UCharsetDetector *detector) const { ucsdet_close(detector); }
};
using Detector = std::unique_ptr<UCharsetDetector, DetectorCloser>;

/// Everyday characters of Chinese and Japanese prose, both scripts: wrong encodings give rare ones.
const QSet<QChar> &everydayHan()
{
    static const QSet<QChar> characters = [] {
        const QString all =
            u"的一是在不了有和人这這中大为為上个個国國我以要他时時来來用们們生到作地于於出就分对對成会會可主"
            "发發年动動同工也能下过過子说說产產种種面而方后後多定行学學法所民得经經十三之进進着著等部度家"
            "电電力里裡如水化高自二理起小物现現实實加量都两兩体體制机機当當使点點从從业業本去把性好应應开"
            "開它合还還因由其些然前外天政四日那社义義事平形相全表间間样樣与與关關各重新线線内內数數正心反"
            "你明看原又么麼利比或但质質气氣第向道命此变變条條没沒结結解问問意建月公无無系军軍很情者最立代"
            "想已通并並提直题題党黨程展五果料象员員革位入常文总總次品式活设設及管特件长長求老头頭基资資边"
            "邊流路级級少图圖山统統接知较較将將组組见見计計别別她手角期根论論运運农農指几幾九区區强強放决"
            "決西被干做必战戰先回则則任取据據处處南给給色光门門即保治北造百规規热熱领領七海口东東导導器压"
            "壓志世金增争爭济濟阶階油思术術极極交受联聯什认認六共权權收证證改清己美再采转轉更单單风風切打"
            "白教速花带帶安场場身车車例真务務具万萬每目至达達走积積示议議声聲报報斗鬥完类類八离離华華名确"
            "確才科张張信马馬节節话話米整空元况況今集温溫传傳土许許步群广廣石记記需段研界拉林律叫且究观觀"
            "越织織装裝影算低持音众眾书書布复複容儿兒须須际際商非验驗连連断斷深难難近矿礦千周委素技备備半"
            "办辦青省列习習响響约約支般史感劳勞便团團往酸历歷市克何除消构構府称稱太准準精值号號率族维維划"
            "劃选選标標写寫存候毛亲親快效斯院查江型眼王按格养養易置派层層片始却卻专專状狀育厂廠京识識适適"
            "属屬圆圓包火住调調满滿县縣局照参參红紅细細引听聽该該铁鐵价價严嚴首底液官德随隨病苏蘇失尔爾死讲"
            "講配女黄黃推显顯谈談罪神艺藝呢席含企望密批营營项項防举舉球英氧势勢告李台落木帮幫轮輪破亚亞师"
            "師围圍注远遠字材排供河态態封另施减減树樹溶怎止案言士均武固叶葉鱼魚波视視仅僅费費紧緊爱愛左章"
            "早朝害续續轻輕服试試食充兵源判护護司足某练練差致板田降黑犯负負击擊范範继繼兴興似余餘坚堅曲输"
            "輸修故城夫够夠送笔筆船占右财財吃富春职職觉覺汉漢画畫功巴跟虽雖杂雜飞飛检檢吸助升阳陽互初创創"
            "抗考投坏壞策古径徑换換未跑留钢鋼曾端责責站简簡述钱錢副尽盡帝射草冲衝承独獨令限阿宣环環双雙请"
            "請超微让讓控州良轴軸找否纪紀益依优優顶頂础礎载載倒房突坐粉敌敵略客袁冷胜勝绝絕析块塊剂劑测測"
            "丝絲协協訴訪港韓臺氏新闻聞社記者"_s;
        return QSet<QChar>(all.begin(), all.end());
    }();
    return characters;
}

bool isWesternLetter(QChar character)
{
    return u"àâäáåãæçéèêëíìîïñóòôöõøœúùûüýÿßÀÄÂÁÅÇÉÈÊÍÖÓØÜÚÑ‘’“”–—…•€«»°£¿¡"_s.contains(character);
}

double weightOf(QChar character)
{
    const char16_t code = character.unicode();
    if (code >= 0x4e00 && code <= 0x9fff)
        return everydayHan().contains(character) ? 1.0 : 0.1;
    if ((code >= 0x3041 && code <= 0x30ff) || (code >= 0xac00 && code <= 0xd7a3))
        return 0.8;
    if ((code >= 0x3000 && code <= 0x3020) || (code >= 0xff01 && code <= 0xff5e))
        return 0.7;
    if (code >= 0xff61 && code <= 0xff9f) // half-width kana: what other encodings' bytes look like
        return 0.0;
    if (isWesternLetter(character))
        return 0.75;
    if (code >= 0x0400 && code <= 0x045f)
        return code >= 0x0430 ? 0.6 : 0.3;
    return code == 0xfffd ? -3.0 : 0.0;
}

/// The average weight of the characters beyond ASCII; below zero when much does not decode.
double plausibility(const QString &text)
{
    double sum = 0;
    qsizetype count = 0;
    bool afterWestern = false;
    for (const QChar character : text) {
        const bool western = character.unicode() >= 0x80 && isWesternLetter(character);
        if (character.unicode() >= 0x80) {
            // Western accents stand alone among plain letters; in a row they are another script.
            sum += western && afterWestern ? 0.0 : weightOf(character);
            ++count;
        }
        afterWestern = western;
    }
    return count == 0 ? 0 : sum / double(count);
}

QByteArray declaredEncoding(const QByteArray &head)
{
    static const QRegularExpression declaration(
        u"(?:charset|encoding)\\s*=\\s*[\"']?\\s*([A-Za-z0-9_:.-]+)"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto match = declaration.match(QString::fromLatin1(head));
    QByteArray name = match.captured(1).toLatin1().toUpper();
    if (name == "GB2312" || name == "GBK") // pages say GB2312 and mean its supersets
        name = "GB18030";
    return name;
}

/// ICU's own guess, unless it is one that needs no guess or that is no superset of ASCII.
QByteArray detectedEncoding(const QByteArray &sample)
{
    UErrorCode status = U_ZERO_ERROR;
    const Detector detector(ucsdet_open(&status));
    if (U_FAILURE(status))
        return {};
    ucsdet_setText(detector.get(), sample.constData(), int32_t(sample.size()), &status);
    const UCharsetMatch *match = ucsdet_detect(detector.get(), &status);
    if (U_FAILURE(status) || !match)
        return {};
    const QByteArray name = ucsdet_getName(match, &status);
    return name.startsWith("UTF") || name.startsWith("IBM") ? QByteArray() : name;
}

bool isKnown(const QByteArray &name)
{
    UErrorCode status = U_ZERO_ERROR;
    const Converter converter(ucnv_open(name.constData(), &status));
    return U_SUCCESS(status) && ucnv_getType(converter.get()) != UCNV_UTF8;
}

} // namespace

QString decodeAs(const QByteArray &bytes, const QByteArray &encoding)
{
    UErrorCode status = U_ZERO_ERROR;
    const Converter converter(ucnv_open(encoding.constData(), &status));
    if (U_FAILURE(status))
        return QString::fromLatin1(bytes);
    // No converter gives more than two UTF-16 units for a byte.
    QString text(bytes.size() * 2 + 1, Qt::Uninitialized);
    auto *target = reinterpret_cast<UChar *>(text.data());
    UChar *const targetEnd = target + text.size();
    UChar *const targetStart = target;
    const char *source = bytes.constData();
    ucnv_toUnicode(converter.get(), &target, targetEnd, &source, source + bytes.size(), nullptr, true,
                   &status);
    text.truncate(target - targetStart);
    return text;
}

QByteArray guessEncoding(const QByteArray &bytes)
{
    const QByteArray sample = bytes.left(sampleSize);
    const QByteArray declared = declaredEncoding(sample.left(4096));
    if (!declared.isEmpty() && isKnown(declared) && plausibility(decodeAs(sample, declared)) > 0.3)
        return declared;

    QList<QByteArray> candidates{"GB18030", "Big5-HKSCS",   "Shift_JIS",   "EUC-KR",
                                 "EUC-JP",  "windows-1252", "windows-1251"};
    if (const QByteArray detected = detectedEncoding(sample); !detected.isEmpty())
        candidates.append(detected);
    const auto rated = [&](const QByteArray &name) { return plausibility(decodeAs(sample, name)); };
    QByteArray best = "windows-1252";
    double bestScore = 0;
    for (const QByteArray &candidate : candidates) {
        const double score = isKnown(candidate) ? rated(candidate) : 0;
        if (score > bestScore) {
            bestScore = score;
            best = candidate;
        }
    }
    return best;
}

} // namespace Dateline
