// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/articlenotes.h"

#include "notes/notebook.h"
#include "reader/readerbridge.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QtConcurrentRun>

#include <algorithm>
#include <utility>

namespace Dateline::Reader {

using namespace Qt::StringLiterals;
using Notes::Annotation;
using Notes::Part;
using Notes::Placement;

namespace {

/// What is looked for in much less than a frame: UTF-16 units of the text, and how many passages.
constexpr qsizetype shortText = 20'000;
constexpr qsizetype fewPassages = 8;

QByteArray script(const QString &text)
{
    const QByteArray array = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return array.mid(1, array.size() - 2);
}

/// Of each annotation its place in the one or the other text.
QList<Placement> placements(const QList<Annotation> &annotations, const QString &text, const QString &title)
{
    const Notes::Anchoring ofText(text);
    const Notes::Anchoring ofTitle(title);
    QList<Placement> found;
    for (const Annotation &annotation : annotations)
        found.append((annotation.anchor.part == Part::Title ? ofTitle : ofText).place(annotation.anchor));
    return found;
}

} // namespace

ArticleNotes::ArticleNotes(QObject *parent)
    : QObject(parent)
{
}

ArticleNotes::~ArticleNotes() = default;

void ArticleNotes::setBook(Notes::NoteBook *book)
{
    if (m_book)
        disconnect(m_book, nullptr, this, nullptr);
    m_book = book;
    if (book) {
        connect(book, &Notes::NoteBook::loaded, this, &ArticleNotes::follow);
        connect(book, &Notes::NoteBook::articlesChanged, this, [this](const QStringList &articles) {
            if (articles.contains(m_article))
                follow();
        });
    }
    follow();
}

Notes::NoteBook *ArticleNotes::book() const
{
    return m_book;
}

void ArticleNotes::setArticle(const QString &id, const Article &article)
{
    m_bridge = nullptr;
    m_waiting = {};
    ++m_showing;
    m_wanted.clear();
    m_article = id;
    m_passages = ArticlePassages(article);
    m_textHash.clear();
    m_titleHash.clear();
    m_placed.clear();
    m_sent.clear();
    follow();
}

void ArticleNotes::clearArticle()
{
    setArticle({}, {});
}

const Placement *ArticleNotes::known(const Annotation &annotation) const
{
    const QByteArray &hash = annotation.anchor.part == Part::Title ? m_titleHash : m_textHash;
    if (annotation.placement.text == hash)
        return &annotation.placement;
    const auto placed = m_placed.constFind(annotation.id);
    return placed != m_placed.constEnd() && placed->anchor == annotation.anchor ? &placed->placement
                                                                                : nullptr;
}

void ArticleNotes::follow()
{
    ++m_generation;
    const QList<Annotation> annotations =
        m_book && !m_article.isEmpty() ? m_book->ofArticle(m_article) : QList<Annotation>();
    // Most articles have none: then not even this is computed.
    if (!annotations.isEmpty() && m_textHash.isEmpty()) {
        m_textHash = Notes::textHash(m_passages.text());
        m_titleHash = Notes::textHash(m_passages.title());
    }
    QList<Annotation> unplaced;
    std::copy_if(
        annotations.begin(), annotations.end(), std::back_inserter(unplaced),
        [this](const Annotation &annotation) { return annotation.hasPassage() && !known(annotation); });
    if (!unplaced.isEmpty())
        look(unplaced);
    mark(annotations);
}

void ArticleNotes::look(const QList<Annotation> &unplaced)
{
    const QString text = m_passages.text();
    const QString title = m_passages.title();
    if (unplaced.size() <= fewPassages && text.size() <= shortText) {
        takePlacements(unplaced, placements(unplaced, text, title));
        return;
    }
    QtConcurrent::run([unplaced, text, title] {
        return placements(unplaced, text, title);
    }).then(this, [this, unplaced, generation = m_generation](const QList<Placement> &found) {
        if (generation != m_generation)
            return;
        takePlacements(unplaced, found);
        if (m_book)
            mark(m_book->ofArticle(m_article));
    });
}

void ArticleNotes::takePlacements(const QList<Annotation> &annotations, const QList<Placement> &placements)
{
    for (qsizetype i = 0; i < annotations.size(); ++i)
        m_placed.insert(annotations[i].id, {annotations[i].anchor, placements[i]});
}

void ArticleNotes::mark(const QList<Annotation> &annotations)
{
    Marks marks;
    for (const Annotation &annotation : annotations) {
        const Placement *placement = annotation.hasPassage() ? known(annotation) : nullptr;
        if (!placement || placement->isOrphan())
            continue;
        if (const auto range = m_passages.range(annotation.anchor.part, placement->start, placement->end))
            marks.insert(annotation.id,
                         {range->start, range->end, annotation.colour, !annotation.note.trimmed().isEmpty()});
    }
    m_marks = marks;
    send();
    showWanted();
    Q_EMIT changed();
}

QByteArray ArticleNotes::json(const QString &id, const Mark &mark)
{
    return '[' + script(id) + ',' + QByteArray::number(mark.start) + ',' + QByteArray::number(mark.end) +
           ',' + QByteArray::number(qBound(1, mark.colour, Notes::colourCount)) +
           (mark.isNoted ? ",true]" : ",false]");
}

void ArticleNotes::applyTo(PageOptions &options)
{
    m_sent = m_marks;
    options.showsNotes = m_isVisible;
    options.notes.clear();
    if (m_marks.isEmpty())
        return;
    // The outer ones first, so that those within them are seen.
    QList<std::pair<QString, Mark>> marks;
    for (auto mark = m_marks.begin(); mark != m_marks.end(); ++mark)
        marks.append({mark.key(), mark.value()});
    std::sort(marks.begin(), marks.end(), [](const auto &left, const auto &right) {
        return std::tuple(left.second.start, -left.second.end, left.first) <
               std::tuple(right.second.start, -right.second.end, right.first);
    });
    options.notes = '[' + QByteArray::number(m_passages.text().size());
    for (const auto &[id, mark] : marks)
        options.notes += ',' + json(id, mark);
    options.notes += ']';
}

void ArticleNotes::setShown(ReaderBridge *bridge)
{
    m_bridge = bridge;
    if (!bridge)
        return;
    send();
    bridge->call(u"datelineNotes.setShown"_s, m_isVisible ? u"true"_s : u"false"_s);
    if (const auto waiting = std::exchange(m_waiting, {}))
        waiting(bridge);
    showWanted();
}

void ArticleNotes::send()
{
    if (!m_bridge || m_sent == m_marks)
        return;
    QByteArray removed;
    QByteArray changed;
    for (auto sent = m_sent.cbegin(); sent != m_sent.cend(); ++sent) {
        if (!m_marks.contains(sent.key()))
            removed += (removed.isEmpty() ? "" : ",") + script(sent.key());
    }
    for (auto mark = m_marks.cbegin(); mark != m_marks.cend(); ++mark) {
        const auto sent = m_sent.constFind(mark.key());
        if (sent == m_sent.cend() || !(*sent == *mark))
            changed += (changed.isEmpty() ? "" : ",") + json(mark.key(), *mark);
    }
    m_sent = m_marks;
    const QByteArray arguments =
        QByteArray::number(m_passages.text().size()) + ",[" + removed + "],[" + changed + ']';
    m_bridge->call(u"datelineNotes.update"_s, QString::fromUtf8(arguments));
}

void ArticleNotes::setVisible(bool isVisible)
{
    if (isVisible == m_isVisible)
        return;
    m_isVisible = isVisible;
    if (m_bridge)
        m_bridge->call(u"datelineNotes.setShown"_s, isVisible ? u"true"_s : u"false"_s);
    Q_EMIT changed();
    Q_EMIT visibleChanged(isVisible);
}

void ArticleNotes::show(const QString &id)
{
    m_waiting = {};
    m_wanted = id;
    showWanted();
}

void ArticleNotes::showWanted()
{
    if (!m_bridge || !m_marks.contains(m_wanted))
        return;
    setVisible(true);
    m_bridge->call(u"datelineNotes.show"_s, QString::fromUtf8(script(std::exchange(m_wanted, {}))));
}

void ArticleNotes::showPassage(Part part, qint32 start, qint32 end)
{
    const auto range = m_passages.range(part, start, end);
    if (range)
        showRange(*range, false);
}

void ArticleNotes::showSentence(qint32 start, qint32 end, const QString &clause)
{
    if (const auto range = m_passages.clause(start, end, clause))
        showRange(*range, true);
    else
        Q_EMIT sentenceShown(false);
}

void ArticleNotes::showRange(const ArticlePassages::Range &range, bool isSentence)
{
    m_wanted.clear();
    const QString arguments = u"%1,%2,%3,%4"_s.arg(m_passages.text().size())
                                  .arg(range.start)
                                  .arg(range.end)
                                  .arg(isSentence ? u"true"_s : u"false"_s);
    const auto show = [this, arguments, isSentence](ReaderBridge *bridge) {
        const QPointer<ArticleNotes> self(this);
        const auto tell = [self, isSentence, generation = m_showing](const QVariant &isShown) {
            if (self && isSentence && generation == self->m_showing)
                Q_EMIT self->sentenceShown(isShown.toBool());
        };
        bridge->call(u"datelineNotes.showPassage"_s, arguments, tell);
    };
    ++m_showing;
    m_waiting = {};
    if (m_bridge)
        show(m_bridge);
    else
        m_waiting = show;
}

void ArticleNotes::step(int direction, const std::function<void(const QString &)> &callback)
{
    if (m_marks.isEmpty() || !m_bridge)
        return;
    m_wanted.clear();
    setVisible(true);
    m_bridge->call(u"datelineNotes.step"_s, QString::number(direction),
                   [callback](const QVariant &value) { callback(value.toString()); });
}

std::optional<Passage> ArticleNotes::passageOf(const QString &id) const
{
    const auto mark = m_marks.constFind(id);
    return mark == m_marks.cend() ? std::nullopt : m_passages.passage(mark->start, mark->end);
}

} // namespace Dateline::Reader
