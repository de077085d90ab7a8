// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notes/notesmodel.h"

#include "notes/notebook.h"
#include "search/folding.h"

#include <QElapsedTimer>

#include <algorithm>
#include <limits>

namespace Dateline::Notes {

namespace {

constexpr size_t fewRows = 4;   ///< More are announced together: what lists them is arranged anew for each.
constexpr int foldingSlice = 4; ///< Milliseconds.

} // namespace

NotesModel::NotesModel(NoteBook *book, ArticleFactsOf facts, QObject *parent)
    : QAbstractTableModel(parent)
    , m_book(book)
    , m_factsOf(std::move(facts))
{
    m_folding.setInterval(0);
    connect(&m_folding, &QTimer::timeout, this, &NotesModel::foldSome);
    connect(book, &NoteBook::loaded, this, &NotesModel::load);
    connect(book, &NoteBook::changed, this, &NotesModel::follow);
    connect(book, &NoteBook::forgotten, this, &NotesModel::forget);
    load();
}

void NotesModel::load()
{
    beginResetModel();
    m_notes.clear();
    m_rows.clear();
    m_notes.reserve(size_t(m_book->count()));
    m_rows.reserve(m_book->count());
    m_book->visit([this](const Annotation &annotation) { m_notes.push_back(makeNote(annotation)); });
    numberRows(0);
    endResetModel();
    m_unfolded = 0;
    m_folding.start();
}

NotesModel::Note NotesModel::makeNote(const Annotation &annotation)
{
    Note note;
    note.annotation = annotation;
    note.article = numberOfArticle(annotation.article);
    note.created = annotation.created.toMSecsSinceEpoch();
    note.modified = annotation.modified.toMSecsSinceEpoch();
    for (const QString &tag : annotation.tags) {
        auto known = m_tagNumbers.constFind(tag);
        if (known == m_tagNumbers.constEnd()) {
            known = m_tagNumbers.insert(tag, int(m_tags.size()));
            m_tags.append(tag);
        }
        note.tags.push_back(*known);
    }
    return note;
}

int NotesModel::numberOfArticle(const QString &id)
{
    const auto known = m_articleNumbers.constFind(id);
    if (known != m_articleNumbers.constEnd())
        return *known;
    const auto number = int(m_articles.size());
    m_articleNumbers.insert(id, number);
    m_articles.push_back({id, {}, 0, std::numeric_limits<qint64>::min()});
    renewArticle(m_articles.back());
    return number;
}

bool NotesModel::renewArticle(Article &article)
{
    const ArticleFacts facts = m_factsOf ? m_factsOf(article.id) : ArticleFacts();
    if (facts == article.facts)
        return false;
    article.facts = facts;
    article.published =
        facts.published.isValid() ? facts.published.toMSecsSinceEpoch() : std::numeric_limits<qint64>::min();
    auto known = m_sourceNumbers.constFind(facts.source);
    if (known == m_sourceNumbers.constEnd()) {
        known = m_sourceNumbers.insert(facts.source, int(m_sources.size()));
        m_sources.append(facts.source);
    }
    article.source = *known;
    return true;
}

void NotesModel::numberRows(int from)
{
    for (auto row = size_t(from); row < m_notes.size(); ++row)
        m_rows.insert(m_notes[row].annotation.id, int(row));
}

void NotesModel::follow(const QStringList &ids)
{
    QList<Annotation> added;
    std::vector<int> rows;
    const auto update = [&] {
        for (const QString &id : ids) {
            const Annotation *annotation = m_book->find(id);
            const int row = rowOfId(id);
            if (!annotation)
                continue;
            if (row < 0)
                added.append(*annotation);
            else if (annotationAt(row) != *annotation) {
                m_notes[size_t(row)] = makeNote(*annotation);
                m_unfolded = std::min(m_unfolded, row);
                rows.push_back(row);
            }
        }
    };
    if (size_t(ids.size()) <= fewRows) {
        update();
        announce(rows);
    } else if (std::any_of(ids.begin(), ids.end(), [this](const QString &id) { return rowOfId(id) >= 0; })) {
        changeMany(update);
    } else {
        update();
    }
    append(added);
    m_folding.start();
}

void NotesModel::append(const QList<Annotation> &annotations)
{
    if (annotations.isEmpty())
        return;
    const int first = rowCount();
    beginInsertRows({}, first, first + int(annotations.size()) - 1);
    for (const Annotation &annotation : annotations)
        m_notes.push_back(makeNote(annotation));
    numberRows(first);
    endInsertRows();
}

void NotesModel::forget(const QStringList &ids)
{
    std::vector<int> rows;
    for (const QString &id : ids) {
        if (const int row = rowOfId(id); row >= 0)
            rows.push_back(row);
    }
    if (rows.empty())
        return;
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    m_unfolded = 0;
    if (rows.size() > fewRows) {
        forgetMany(rows);
        return;
    }
    for (auto row = rows.rbegin(); row != rows.rend(); ++row) {
        beginRemoveRows({}, *row, *row);
        m_rows.remove(annotationAt(*row).id);
        m_notes.erase(m_notes.begin() + *row);
        numberRows(*row);
        endRemoveRows();
    }
}

void NotesModel::forgetMany(const std::vector<int> &rows)
{
    // As rows that move, of which these move away: who looks at the others keeps them.
    Q_EMIT layoutAboutToBeChanged();
    const auto isGone = [&rows](int row) { return std::binary_search(rows.begin(), rows.end(), row); };
    const QModelIndexList from = persistentIndexList();
    QModelIndexList to;
    for (const QModelIndex &index : from) {
        const auto before = std::lower_bound(rows.begin(), rows.end(), index.row()) - rows.begin();
        to.append(isGone(index.row()) ? QModelIndex()
                                      : createIndex(index.row() - int(before), index.column()));
    }
    std::vector<Note> kept;
    kept.reserve(m_notes.size() - rows.size());
    for (size_t row = 0; row < m_notes.size(); ++row) {
        if (!isGone(int(row)))
            kept.push_back(std::move(m_notes[row]));
    }
    m_notes = std::move(kept);
    m_rows.clear();
    numberRows(0);
    changePersistentIndexList(from, to);
    Q_EMIT layoutChanged();
}

void NotesModel::renewFacts(const QStringList &articles)
{
    std::vector<bool> isChanged(m_articles.size());
    bool hasChanged = false;
    const auto renew = [&](int number) {
        isChanged[size_t(number)] = renewArticle(m_articles[size_t(number)]);
        hasChanged = hasChanged || isChanged[size_t(number)];
    };
    for (const QString &article : articles) {
        if (const auto known = m_articleNumbers.constFind(article); known != m_articleNumbers.constEnd())
            renew(*known);
    }
    for (int number = 0; articles.isEmpty() && number < articleCount(); ++number)
        renew(number);
    if (!hasChanged)
        return;
    std::vector<int> rows;
    for (size_t row = 0; row < m_notes.size(); ++row) {
        if (!isChanged[size_t(m_notes[row].article)])
            continue;
        m_notes[row].haystack = QString();
        rows.push_back(int(row));
    }
    m_unfolded = 0;
    m_folding.start();
    if (rows.size() <= fewRows)
        announce(rows);
    else
        changeMany([] {});
}

void NotesModel::announce(const std::vector<int> &rows)
{
    for (const int row : rows)
        Q_EMIT dataChanged(index(row, 0), index(row, NoteColumnCount - 1));
}

void NotesModel::changeMany(const std::function<void()> &change)
{
    // Rows keep their places; proxies filter and arrange all of them once.
    Q_EMIT layoutAboutToBeChanged();
    change();
    Q_EMIT layoutChanged();
}

const QString &NotesModel::haystack(int row) const
{
    const Note &note = m_notes[size_t(row)];
    if (note.haystack.isNull()) {
        const Annotation &annotation = note.annotation;
        note.haystack = Search::folded(QString(annotation.anchor.quote + u'\n' + annotation.note));
        note.contentEnd = qint32(note.haystack.size());
        note.haystack +=
            Search::folded(QString(u'\n' + annotation.tags.join(u'\n') + u'\n' + factsAt(row).title));
    }
    return note.haystack;
}

QStringView NotesModel::foldedContent(int row) const
{
    const QStringView texts = haystack(row);
    return texts.first(m_notes[size_t(row)].contentEnd);
}

void NotesModel::foldSome()
{
    QElapsedTimer timer;
    timer.start();
    for (; m_unfolded < rowCount(); ++m_unfolded) {
        if (m_unfolded % 16 == 0 && timer.elapsed() >= foldingSlice)
            return;
        haystack(m_unfolded);
    }
    m_folding.stop();
}

} // namespace Dateline::Notes
