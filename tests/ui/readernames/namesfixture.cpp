// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "namesfixture.h"

#include "reader/namebubble.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dateline::Test {

using Reader::NameMark;
using Reader::NameMarks;

NamesFixture::NamesFixture()
    : activated(&pane, &Reader::ReaderPane::nameActivated)
{
}

NameMarks NamesFixture::namesOf(const Article &article, const QStringList &names)
{
    NameMarks found;
    for (const QString &alternatives : names) {
        const QStringList texts = alternatives.split(u'|');
        const auto number = qint32(found.entities.size());
        found.entities.append({u"e%1"_s.arg(number), number + 1, Timeline::EntityKind::Person, texts[0],
                               texts.mid(1), 41 + number});
        for (const QString &text : texts) {
            for (qsizetype at = 0; (at = article.text.indexOf(text, at)) >= 0; at += text.size())
                found.marks.append({qint32(at), qint32(at + text.size()), number});
        }
    }
    std::sort(found.marks.begin(), found.marks.end(),
              [](const NameMark &one, const NameMark &other) { return one.start < other.start; });
    qint32 end = 0;
    found.marks.removeIf([&end](const NameMark &mark) {
        if (mark.start < end)
            return true;
        end = mark.end;
        return false;
    });
    return found;
}

void NamesFixture::openWith(const Article &shown, const QStringList &names)
{
    open(shown);
    pane.setNames(article, namesOf(shown, names));
}

QString NamesFixture::marked()
{
    return run(u"[...document.querySelectorAll('.dateline-name')].map(span => span.textContent).join('+')"_s)
        .toString();
}

int NamesFixture::markCount()
{
    return run(u"document.querySelectorAll('.dateline-name').length"_s).toInt();
}

QString NamesFixture::boxes()
{
    return run(uR"(datelineTextNodes(document.getElementById('text')).flatMap(({ node }) =>
        [...node.data].map((letter, index) => { const range = document.createRange();
        range.setStart(node, index); range.setEnd(node, index + 1);
        const box = range.getBoundingClientRect();
        return letter.trim() ? [box.left, box.top].map(Math.round).join() : ''; })).filter(place => place)
        .join(';') + '/' + document.documentElement.scrollHeight)"_s)
        .toString();
}

QString NamesFixture::html()
{
    return run(u"document.getElementById('text').innerHTML"_s).toString();
}

bool NamesFixture::waitForMarks(int count)
{
    return waitFor([&] { return markCount() == count; }, 5000);
}

void NamesFixture::settleFrames()
{
    run(u"window.settled = 0, requestAnimationFrame(() => requestAnimationFrame(() => { window.settled = 1; })), 1"_s);
    REQUIRE(waitFor([this] { return run(u"window.settled"_s) == 1; }));
}

void NamesFixture::move(const QPoint &to)
{
    // A pointer that was nowhere before.
    for (const QPoint &point : {to - QPoint(0, 1), to}) {
        QMouseEvent event(QEvent::MouseMove, point, target()->mapToGlobal(point), Qt::NoButton, Qt::NoButton,
                          {});
        QCoreApplication::sendEvent(target(), &event);
    }
}

QString NamesFixture::bubble()
{
    const auto *bubble = pane.findChild<Reader::NameBubble *>();
    return bubble->isVisible() ? bubble->text() : QString();
}

} // namespace Dateline::Test
