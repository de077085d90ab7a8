// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notes/notetest.h"

#include "notes/notesmodel.h"
#include "search/folding.h"

#include <QTimeZone>

#include <algorithm>
#include <limits>

namespace Dateline::Notes {

namespace {

constexpr qint64 earliest = std::numeric_limits<qint64>::min();
constexpr qint64 latest = std::numeric_limits<qint64>::max();

} // namespace

QStringList searchedWords(const QString &text)
{
    QStringList words;
    QString word;
    bool isQuoted = false;
    const auto finish = [&] {
        if (const QString folded = Search::folded(word).trimmed(); !folded.isEmpty())
            words.append(folded);
        word.clear();
    };
    for (const QChar character : text) {
        if (character == u'"' || character == u'“' || character == u'”') {
            finish();
            isQuoted = !isQuoted;
        } else if (character.isSpace() && !isQuoted) {
            finish();
        } else {
            word += character;
        }
    }
    finish();
    return words;
}

NoteTest::NoteTest(const NotesModel &model, const NotesFilter &filter, const MentionedNames &names)
    : m_model(model)
    , m_filter(filter)
    , m_names(names)
    , m_tags(size_t(model.tags().size()))
    , m_sources(size_t(model.sources().size()))
    , m_from(earliest)
    , m_end(latest)
{
    for (const QString &word : searchedWords(filter.text))
        m_words.emplace_back(word);
    for (const QString &tag : filter.tags) {
        if (const int number = model.numberOfTag(tag); number >= 0)
            m_tags[size_t(number)] = true;
    }
    for (const QString &source : filter.sources) {
        if (const int number = model.numberOfSource(source); number >= 0)
            m_sources[size_t(number)] = true;
    }
    for (const int colour : filter.colours)
        m_colours |= 1U << colour;
    const auto begin = [&filter](QDate day) {
        const QDateTime start =
            filter.date == NoteDate::Article ? day.startOfDay(QTimeZone::utc()) : day.startOfDay();
        return start.toMSecsSinceEpoch();
    };
    if (filter.from.isValid())
        m_from = begin(filter.from);
    if (filter.to.isValid())
        m_end = begin(filter.to.addDays(1));
}

quint16 NoteTest::failures(int row, NoteCriteria criteria) const
{
    quint16 failed = 0;
    const auto hold = [&](NoteCriterion criterion, bool (NoteTest::*test)(int) const) {
        if (criteria.testFlag(criterion) && !(this->*test)(row))
            failed |= quint16(criterion);
    };
    hold(NoteCriterion::Colour, &NoteTest::hasColour);
    hold(NoteCriterion::Tag, &NoteTest::hasTag);
    hold(NoteCriterion::Source, &NoteTest::hasSource);
    hold(NoteCriterion::Date, &NoteTest::hasDate);
    hold(NoteCriterion::State, &NoteTest::hasState);
    hold(NoteCriterion::Article, &NoteTest::hasArticle);
    hold(NoteCriterion::Text, &NoteTest::hasText);
    hold(NoteCriterion::Entity, &NoteTest::mentionsEntity);
    const bool isTrash = m_model.annotationAt(row).isDeleted();
    if (criteria.testFlag(NoteCriterion::Trash) && isTrash != m_filter.trash)
        failed |= quint16(NoteCriterion::Trash);
    return failed;
}

bool NoteTest::hasText(int row) const
{
    if (m_words.empty())
        return true;
    const QString &haystack = m_model.haystack(row);
    return std::all_of(m_words.begin(), m_words.end(),
                       [&haystack](const QStringMatcher &word) { return word.indexIn(haystack) >= 0; });
}

bool NoteTest::hasColour(int row) const
{
    // What has no passage has no colour that anyone sees.
    const Annotation &annotation = m_model.annotationAt(row);
    return m_colours == 0 || (annotation.hasPassage() && (m_colours >> annotation.colour & 1U));
}

bool NoteTest::hasTag(int row) const
{
    if (m_filter.tags.isEmpty())
        return true;
    const std::vector<int> &tags = m_model.tagNumbers(row);
    if (tags.empty())
        return m_filter.tags.contains(QString());
    return std::any_of(tags.begin(), tags.end(), [this](int tag) { return m_tags[size_t(tag)]; });
}

bool NoteTest::hasSource(int row) const
{
    return m_filter.sources.isEmpty() || m_sources[size_t(m_model.sourceNumber(row))];
}

bool NoteTest::hasDate(int row) const
{
    if (m_from == earliest && m_end == latest)
        return true;
    const qint64 time =
        m_filter.date == NoteDate::Article ? m_model.publishedAt(row) : m_model.createdAt(row);
    return time != earliest && time >= m_from && time < m_end;
}

bool NoteTest::hasState(int row) const
{
    if (!m_filter.states)
        return true;
    const Annotation &annotation = m_model.annotationAt(row);
    return (m_filter.states.testFlag(NoteState::WithNote) && !annotation.note.isEmpty()) ||
           (m_filter.states.testFlag(NoteState::HighlightOnly) && annotation.note.isEmpty() &&
            annotation.hasPassage()) ||
           (m_filter.states.testFlag(NoteState::Orphan) && annotation.isOrphan());
}

bool NoteTest::mentionsEntity(int row) const
{
    if (m_filter.entity.names.isEmpty())
        return true;
    const Annotation &annotation = m_model.annotationAt(row);
    return m_names.areIn(m_model.foldedContent(row), annotation.anchor.quote, annotation.note);
}

bool NoteTest::hasArticle(int row) const
{
    return m_filter.articles.isEmpty() || m_filter.articles.contains(m_model.annotationAt(row).article);
}

} // namespace Dateline::Notes
