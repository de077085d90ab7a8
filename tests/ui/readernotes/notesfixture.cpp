// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notesfixture.h"

#include "html/htmldocument.h"
#include "notes/anchoring.h"
#include "reader/readerbridge.h"
#include "reader/readerview.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace Dateline::Test {

Article articleOf(const QString &body, const QString &title)
{
    const Html::HtmlDocument document = Html::makeDocument(body, title, QUrl(u"https://example.org/"_s));
    Article article;
    article.title = title;
    article.html = document.html;
    article.text = document.text;
    article.zones = document.zones;
    return article;
}

NotesFixture::NotesFixture()
{
    pane.setNotes(&book, &colours);
}

Notes::Annotation NotesFixture::make(const Article &article, const QString &quote, int colour,
                                     const QString &note, Notes::Part part, int number) const
{
    const QString &text = part == Notes::Part::Title ? article.title : article.text;
    qsizetype start = text.indexOf(quote);
    for (int i = 0; i < number; ++i)
        start = text.indexOf(quote, start + 1);
    REQUIRE(start >= 0);
    Notes::Annotation annotation;
    annotation.id = Notes::makeAnnotationId();
    annotation.article = this->article;
    annotation.anchor = Notes::makeAnchor(part, text, qint32(start), qint32(start + quote.size()), "version");
    annotation.placement = {Notes::Placement::Fit::Exact, annotation.anchor.start, annotation.anchor.end, 1,
                            annotation.anchor.text};
    annotation.colour = colour;
    annotation.note = note;
    return annotation;
}

QString NotesFixture::add(const Article &article, const QString &quote, int colour, const QString &note,
                          Notes::Part part, int number)
{
    const Notes::Annotation annotation = make(article, quote, colour, note, part, number);
    book.put({annotation});
    return annotation.id;
}

void NotesFixture::change(const QString &id, const std::function<void(Notes::Annotation &)> &change)
{
    Notes::Annotation annotation = *book.find(id);
    change(annotation);
    book.put({annotation});
}

QString NotesFixture::text()
{
    std::optional<QString> text;
    pane.bridge()->documentText([&](const QString &value) { text = value; });
    REQUIRE(waitFor([&] { return text.has_value(); }));
    return *text;
}

QString NotesFixture::marks()
{
    return run(uR"((() => { const found = new Map();
        for (const mark of document.querySelectorAll('mark[data-note]')) {
            const colour = /dateline-note-(\d)/.exec(mark.className)[1];
            const [, text] = found.get(mark.dataset.note) || [colour, ''];
            found.set(mark.dataset.note, [colour, text + mark.textContent]);
        }
        return [...found.values()].map(pair => pair.join(':')).join('|'); })())"_s)
        .toString();
}

QPoint NotesFixture::place(const QString &words, bool atEnd)
{
    const QString script = uR"((() => {
        const text = datelineDocumentText(document.getElementById('text'));
        const start = text.indexOf('%1');
        const end = start + %2;
        const range = %3 ? datelineNotes.rangeOf(end - 1, end) : datelineNotes.rangeOf(start, start + 1);
        const box = range.getBoundingClientRect();
        return [%3 ? box.right - 1 : box.left + 1, box.top + box.height / 2]; })())"_s.arg(words)
                               .arg(words.size())
                               .arg(atEnd ? u"true"_s : u"false"_s);
    const QVariantList point = run(script).toList();
    REQUIRE(point.size() == 2);
    return {qRound(point[0].toDouble()), qRound(point[1].toDouble())};
}

QWidget *NotesFixture::target()
{
    auto *view = pane.findChild<Reader::ReaderView *>();
    REQUIRE(view);
    REQUIRE(view->focusProxy());
    return view->focusProxy();
}

void NotesFixture::drag(const QPoint &from, const QPoint &to)
{
    QTest::mousePress(target(), Qt::LeftButton, {}, from);
    const QPoint middle = (from + to) / 2;
    for (const QPoint &point : {middle, to}) {
        QMouseEvent move(QEvent::MouseMove, point, target()->mapToGlobal(point), Qt::NoButton, Qt::LeftButton,
                         {});
        QCoreApplication::sendEvent(target(), &move);
    }
    run(u"1"_s);
    QTest::mouseRelease(target(), Qt::LeftButton, {}, to);
}

void NotesFixture::select(const QString &from, const QString &to)
{
    drag(place(from), place(to, true));
    REQUIRE(waitFor([this] { return pane.selection().has_value(); }, 5000));
}

double NotesFixture::longestFrame()
{
    run(uR"((() => { window.frameTimes = []; let last = performance.now();
        const step = now => { document.scrollingElement.scrollTop += 400; window.frameTimes.push(now - last);
            last = now; if (window.frameTimes.length < 40) requestAnimationFrame(step); };
        requestAnimationFrame(step); return 1; })())"_s);
    REQUIRE(waitFor([this] { return run(u"window.frameTimes.length"_s) == 40; }));
    return run(u"Math.max(...window.frameTimes)"_s).toDouble();
}

} // namespace Dateline::Test
