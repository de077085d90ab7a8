// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/changedtext.h"

#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace Dateline::Reading;

namespace {

struct Texts
{
    QString before;
    QString after;
};

Texts manyParagraphs()
{
    const QString head = u"Title\n"_s + u"Unchanged.\n"_s.repeated(20);
    const QString tail = u" long.\n"_s + u"Unchanged.\n"_s.repeated(200);
    return {head + u"It was seven"_s + tail + u"Last."_s,
            head + u"It was <b>eight</b>"_s + tail + u"Last.\nThe end."_s};
}

void show(ChangedText &text, const Texts &texts)
{
    text.setTexts(texts.before, texts.after, Dateline::Search::compareTexts(texts.before, texts.after),
                  u"en"_s);
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

TEST_CASE("Changes are struck through or underlined, and nothing is read as HTML", "[ui][versions]")
{
    ChangedText text(nullptr);
    show(text, manyParagraphs());
    CHECK(runs(text, true, false) == QStringList{u"seven"_s});
    CHECK(runs(text, false, true) == QStringList{u"<b>eight</b>"_s, u"The end."_s});
    CHECK(text.changeCount() == 2);
}

TEST_CASE("What is unchanged for long is folded and opens where it stands", "[ui][versions]")
{
    ChangedText text(nullptr);
    text.resize(500, 300);
    text.show();
    show(text, manyParagraphs());
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
    show(text, manyParagraphs());
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
    show(text, {u"Title\nOne\nTwo"_s, u"Title\nOne\nTwo"_s});
    CHECK(text.changeCount() == 0);
    text.step(1);
    CHECK(text.currentChange() == 0);
}
