// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/changedtext.h"
#include "reading/textchanges.h"

#include <QRandomGenerator>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace Qt::StringLiterals;
using namespace Dateline::Reading;
using Kind = TextPiece::Kind;

namespace {

QString side(const QList<TextPiece> &pieces, Kind left)
{
    QString text;
    for (const TextPiece &piece : pieces)
        text += piece.kind == left ? QString() : piece.text;
    return text;
}

QList<TextPiece> manyParagraphs()
{
    return {{Kind::Same, u"Title\n"_s + u"Unchanged.\n"_s.repeated(20) + u"It was "_s},
            {Kind::Removed, u"seven"_s},
            {Kind::Added, u"eight <b>ships</b>"_s},
            {Kind::Same, u" long.\n"_s + u"Unchanged.\n"_s.repeated(200)},
            {Kind::Added, u"The end."_s}};
}

/// Runs of the document with this look.
QStringList runs(const ChangedText &text, bool isStruck, bool isUnderlined)
{
    QStringList found;
    for (QTextBlock block = text.document()->begin(); block.isValid(); block = block.next()) {
        for (auto part = block.begin(); !part.atEnd(); ++part) {
            const QTextCharFormat format = part.fragment().charFormat();
            if (format.fontStrikeOut() == isStruck && format.fontUnderline() == isUnderlined)
                found.append(part.fragment().text());
        }
    }
    return found;
}

} // namespace

TEST_CASE("Texts are compared by words and by characters", "[ui][versions]")
{
    CHECK(textChanges(u"It was seven days"_s, u"It was eight days"_s) ==
          QList<TextPiece>{{Kind::Same, u"It was "_s},
                           {Kind::Removed, u"seven"_s},
                           {Kind::Added, u"eight"_s},
                           {Kind::Same, u" days"_s}});
    CHECK(textChanges(u"秘書長訪問首爾"_s, u"秘書長訪問東京"_s) ==
          QList<TextPiece>{
              {Kind::Same, u"秘書長訪問"_s}, {Kind::Removed, u"首爾"_s}, {Kind::Added, u"東京"_s}});
    CHECK(textChanges(u"訪問南韓。"_s, u"訪問韓國。"_s) == QList<TextPiece>{{Kind::Same, u"訪問"_s},
                                                                            {Kind::Removed, u"南韓"_s},
                                                                            {Kind::Added, u"韓國"_s},
                                                                            {Kind::Same, u"。"_s}});
    CHECK(textChanges(u"same"_s, u"same"_s) == QList<TextPiece>{{Kind::Same, u"same"_s}});
    CHECK(textChanges({}, {}).isEmpty());
    CHECK(textChanges(u"gone"_s, {}) == QList<TextPiece>{{Kind::Removed, u"gone"_s}});
}

TEST_CASE("The pieces make up both texts, whatever they are", "[ui][versions]")
{
    QRandomGenerator random(7);
    for (int run = 0; run < 200; ++run) {
        const auto text = [&random] {
            QString made;
            for (int i = random.bounded(60); i > 0; --i)
                made += u"ab 北約\n"_s.at(random.bounded(6));
            return made;
        };
        const QString before = text();
        const QString after = text();
        const QList<TextPiece> pieces = textChanges(before, after);
        CHECK(side(pieces, Kind::Added) == before);
        CHECK(side(pieces, Kind::Removed) == after);
    }
}

TEST_CASE("Changes are struck through or underlined, and nothing is read as HTML", "[ui][versions]")
{
    ChangedText text(nullptr);
    text.setPieces(manyParagraphs(), u"en"_s);
    CHECK(runs(text, true, false) == QStringList{u"seven"_s});
    CHECK(runs(text, false, true) == QStringList{u"eight <b>ships</b>"_s, u"The end."_s});
    CHECK(text.changeCount() == 2);
}

TEST_CASE("What is unchanged for long is folded and opens where it stands", "[ui][versions]")
{
    ChangedText text(nullptr);
    text.resize(500, 300);
    text.show();
    text.setPieces(manyParagraphs(), u"en"_s);
    CHECK(text.document()->blockCount() == 8);
    Q_EMIT text.anchorClicked(QUrl(u"fold:1"_s));
    CHECK(text.document()->blockCount() == 8 - 1 + 19);
    CHECK(text.changeCount() == 2);
}

TEST_CASE("Steps go through the changes in a circle and show each", "[ui][versions]")
{
    ChangedText text(nullptr);
    text.resize(500, 300);
    text.show();
    text.setPieces(manyParagraphs(), u"en"_s);
    Q_EMIT text.anchorClicked(QUrl(u"fold:23"_s));
    QSignalSpy spy(&text, &ChangedText::currentChanged);
    text.step(1);
    CHECK(text.currentChange() == 1);
    text.step(1);
    CHECK(text.currentChange() == 2);
    CHECK(text.verticalScrollBar()->value() > 0);
    text.step(1);
    CHECK(text.currentChange() == 1);
    text.step(-1);
    CHECK(text.currentChange() == 2);
    CHECK(spy.count() == 4);
    CHECK(text.extraSelections().size() == 1);
}

TEST_CASE("The same texts have no changes", "[ui][versions]")
{
    ChangedText text(nullptr);
    text.setPieces({{Kind::Same, u"Title\nOne\nTwo"_s}}, u"zh-Hant"_s);
    CHECK(text.changeCount() == 0);
    text.step(1);
    CHECK(text.currentChange() == 0);
}
