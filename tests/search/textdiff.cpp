// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/textdiff.h"

#include <QElapsedTimer>
#include <QStringList>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <random>

using namespace Dateline::Search;
using namespace Qt::StringLiterals;

namespace {

QString part(const QString &text, TextRange range)
{
    return text.mid(range.start, range.length());
}

/// "=" same lines, "-" removed, "+" added, "~" a changed one: "[-old-]", "{+new+}".
std::string shown(const QString &before, const QString &after)
{
    QStringList lines;
    for (const TextBlock &block : compareTexts(before, after).blocks) {
        QString line = u"=-+~"_s.sliced(int(block.kind), 1);
        if (block.spans.empty())
            line += part(block.kind == TextBlock::Kind::Added ? after : before,
                         block.kind == TextBlock::Kind::Added ? block.after : block.before);
        for (const TextSpan &span : block.spans) {
            if (span.kind == TextSpan::Kind::Same)
                line += part(before, span.before);
            else if (span.kind == TextSpan::Kind::Removed)
                line += u"[-" + part(before, span.before) + u"-]";
            else
                line += u"{+" + part(after, span.after) + u"+}";
        }
        lines.append(line);
    }
    return lines.join(u"\n"_s).toStdString();
}

/// That the blocks and spans make up both texts, each piece where it says it is.
void requireExact(const QString &before, const QString &after)
{
    const TextDifference difference = compareTexts(before, after);
    QStringList oldLines;
    QStringList newLines;
    qint32 old = 0;
    qint32 now = 0;
    bool isExact = true;
    for (const TextBlock &block : difference.blocks) {
        const bool hasOld = block.kind != TextBlock::Kind::Added;
        const bool hasNew = block.kind != TextBlock::Kind::Removed;
        isExact &= block.before.start == std::min<qint32>(old, qint32(before.size()));
        isExact &= block.after.start == std::min<qint32>(now, qint32(after.size()));
        isExact &= (hasOld || block.before.length() == 0) && (hasNew || block.after.length() == 0);
        QString oldLine = part(before, block.before);
        QString newLine = part(after, block.after);
        if (block.kind == TextBlock::Kind::Changed) {
            isExact &= oldLine != newLine && !block.spans.empty();
            oldLine.clear();
            newLine.clear();
            for (const TextSpan &span : block.spans) {
                isExact &= span.before.start == block.before.start + oldLine.size();
                isExact &= span.after.start == block.after.start + newLine.size();
                oldLine += part(before, span.before);
                newLine += part(after, span.after);
                if (span.kind == TextSpan::Kind::Same)
                    isExact &= part(before, span.before) == part(after, span.after);
                else
                    isExact &=
                        (span.kind == TextSpan::Kind::Removed ? span.after : span.before).length() == 0;
            }
        }
        if (hasOld)
            oldLines.append(oldLine);
        if (hasNew)
            newLines.append(newLine);
        old = hasOld ? block.before.end + 1 : old;
        now = hasNew ? block.after.end + 1 : now;
        if (block.kind == TextBlock::Kind::Same)
            isExact &= oldLine == newLine;
    }
    REQUIRE(isExact);
    REQUIRE(oldLines.join(u'\n') == before);
    REQUIRE(newLines.join(u'\n') == after);
    REQUIRE(difference.isNone() == (before == after));
}

} // namespace

TEST_CASE("what changed in a text is shown as a reader would mark it", "[textdiff]")
{
    struct Case
    {
        const char16_t *before;
        const char16_t *after;
        const char *shown;
    };
    const auto [before, after, expected] = GENERATE(
        Case{u"", u"", ""}, Case{u"a\nb", u"a\nb", "=a\nb"}, Case{u"", u"a", "+a"},
        Case{u"a\n\nb", u"", "-a\n\nb"}, Case{u"one\ntwo\nthree", u"one\nthree", "=one\n-two\n=three"},
        Case{u"one\nthree", u"one\n\ntwo\nthree", "=one\n+\ntwo\n=three"},
        Case{u"The minister left on Monday.", u"The minister left on Tuesday.",
             "~The minister left on [-Monday-]{+Tuesday+}."},
        Case{u"He met officials.", u"He met senior officials.", "~He met {+senior +}officials."},
        Case{u"北約秘書長29日訪問首爾。", u"北約秘書長30日訪問首爾。", "~北約秘書長[-29-]{+30+}日訪問首爾。"},
        Case{u"北約秘書長今天訪問首爾，會晤外長。", u"北約秘書長昨天抵達東京，會晤外長。",
             "~北約秘書長[-今天訪問首爾-]{+昨天抵達東京+}，會晤外長。"},
        Case{u"他表示，北約支持烏克蘭。", u"他表示，北約將繼續支持烏克蘭。",
             "~他表示，北約{+將繼續+}支持烏克蘭。"},
        Case{u"他說，會談順利，將再訪。", u"他說，會談順利，氣氛友好，將再訪。",
             "~他說，會談順利，{+氣氛友好，+}將再訪。"},
        Case{u"NATO chief arrives", u"nato chief arrives", "~[-NATO-]{+nato+} chief arrives"},
        Case{u"a b c d\nsame line", u"w x y z\nsame line", "-a b c d\n+w x y z\n=same line"},
        Case{u"x😀y stays here", u"x😁y stays here", "~x[-😀-]{+😁+}y stays here"});
    CAPTURE(QString::fromUtf16(before).toStdString());
    CHECK(shown(QString::fromUtf16(before), QString::fromUtf16(after)) == expected);
    requireExact(QString::fromUtf16(before), QString::fromUtf16(after));
}

TEST_CASE("changed paragraphs are paired with what became of them", "[textdiff]")
{
    const QString before =
        u"首段沒有變。\n北約秘書長抵達首爾展開訪問。\n第三段將被刪除，沒有下文。\n結尾。"_s;
    const QString after = u"首段沒有變。\n全新的一段話，從來沒有。\n北約秘書長抵達東京展開訪問。\n結尾。"_s;
    CHECK(shown(before, after) ==
          "=首段沒有變。\n+全新的一段話，從來沒有。\n~北約秘書長抵達[-首爾-]{+東京+}展開訪問。\n"
          "-第三段將被刪除，沒有下文。\n=結尾。");
    requireExact(before, after);
}

TEST_CASE("characters are counted, white space is not", "[textdiff]")
{
    const TextDifference difference = compareTexts(u"同一行\n舊的 一行😀", u"同一行\nquite another");
    CHECK(difference.removed == 5);
    CHECK(difference.added == 12);
    CHECK(compareTexts(u"一 二", u"一 二").removed == 0);
}

TEST_CASE("any edits of any text are told exactly", "[textdiff]")
{
    std::mt19937 random(GENERATE(1U, 2U, 3U, 4U, 5U, 6U));
    const QStringList pieces{
        u"北"_s,   u"約"_s, u"秘書長"_s, u"，"_s, u"。"_s,      u"NATO"_s, u" "_s,
        u"the "_s, u"\n"_s, u"\n\n"_s,   u"29"_s, u"e\u0301"_s, u"😀"_s,    QString(QChar(0xd83d)),
        u"-"_s,    u"\r"_s};
    const auto soup = [&](int most) {
        QString text;
        for (int count = int(random() % quint32(most)); count > 0; --count)
            text += pieces[qsizetype(random() % quint32(pieces.size()))];
        return text;
    };
    for (int round = 0; round < 300; ++round) {
        const QString before = soup(round % 10 == 0 ? 600 : 60);
        QString after = before;
        for (int edits = int(random() % 6); edits > 0; --edits) {
            const qsizetype at = qsizetype(random() % quint32(after.size() + 1));
            after.replace(at, std::min<qsizetype>(qsizetype(random() % 8), after.size() - at), soup(6));
        }
        CAPTURE(before.toStdString(), after.toStdString());
        requireExact(before, after);
        requireExact(before, soup(60));
    }
}

TEST_CASE("texts of 100,000 characters are compared without delay", "[textdiff]")
{
    std::mt19937 random(7);
    const auto text = [&](int size, int alphabet, int lineLength) {
        QString made(size, Qt::Uninitialized);
        for (QChar &character : made)
            character = lineLength > 0 && random() % quint32(lineLength) == 0
                            ? QChar(u'\n')
                            : QChar(char16_t(0x4e00 + random() % quint32(alphabet)));
        return made;
    };
    const auto timed = [](const QString &before, const QString &after) {
        QElapsedTimer timer;
        timer.start();
        const TextDifference difference = compareTexts(before, after);
        CHECK(timer.elapsed() < 3'000);
        requireExact(before, after);
        return difference;
    };
    timed(text(100'000, 5'000, 0), text(100'000, 5'000, 0));
    timed(text(100'000, 3, 0), text(100'000, 3, 0));
    timed(text(100'000, 500, 40), text(100'000, 500, 40));
    timed(text(100'000, 2, 3), text(100'000, 2, 3));
    timed(QString(100'000, u'a'), QString(99'000, u'a'));
    timed(QString(u"字"_s).repeated(100'000), QString(u"字"_s).repeated(90'000));
    timed(QString(100'000, u'\n'), QString(50'000, u'\n'));
    timed({}, text(100'000, 500, 40));

    const QString article = text(100'000, 3'000, 60);
    QString edited = article;
    for (int edit = 0; edit < 40; ++edit)
        edited.replace(edit * 2'400 + 100, 3, u"改"_s);
    const TextDifference difference = timed(article, edited);
    CHECK(difference.removed <= 400);
    CHECK(difference.added <= 400);
    const QString line = text(100'000, 3'000, 0);
    QString changed = line;
    for (int edit = 0; edit < 40; ++edit)
        changed.replace(edit * 2'400 + 100, 3, u"改"_s);
    CHECK(timed(line, changed).removed <= 400);
}
