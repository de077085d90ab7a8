// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "notes/annotation.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QTimer>

#include <functional>
#include <vector>

namespace Dateline::Notes {

class NoteBook;

/// What NotesModel answers for any index, whatever its column. Qt::DisplayRole gives the text of the column.
enum AnnotationRole {
    AnnotationIdRole = Qt::UserRole + 1, ///< QString.
    AnnotationArticleRole,               ///< QString, id of the article.
    AnnotationQuoteRole,                 ///< QString, empty for a note on the whole article.
    AnnotationNoteRole,                  ///< QString, Markdown.
    AnnotationFirstLineRole, ///< QString, of the note, without Markdown's signs for headings and lists.
    AnnotationColourRole,    ///< int, 1 to colourCount.
    AnnotationTagsRole,      ///< QStringList.
    AnnotationCreatorRole,   ///< QString.
    AnnotationCreatedRole,   ///< QDateTime in UTC, as the next two.
    AnnotationModifiedRole,
    AnnotationDeletedRole,        ///< Invalid outside the trash.
    AnnotationOrphanRole,         ///< bool; its passage was not found.
    AnnotationFitRole,            ///< int, Placement::Fit.
    AnnotationArticleTitleRole,   ///< QString, empty when the article is not in the library.
    AnnotationArticleSourceRole,  ///< QString, empty when unknown.
    AnnotationArticleDateRole,    ///< QDateTime in UTC, invalid for an undated article.
    AnnotationArticleHasTimeRole, ///< bool; false when only the day is known.
};

/// Columns of NotesModel.
enum NoteColumn {
    QuoteColumn,
    NoteTextColumn,
    NoteTagsColumn,
    NoteArticleColumn,
    NoteSourceColumn,
    NoteCreatedColumn,
    NoteColumnCount
};

/// What the notes of an article are listed and sorted by.
struct ArticleFacts
{
    QString title; ///< Empty for an article that is not in the library.
    QString source;
    QDateTime published; ///< UTC; invalid when undated.
    bool hasTime = false;

    bool operator==(const ArticleFacts &) const = default;
};

using ArticleFactsOf = std::function<ArticleFacts(const QString &article)>;

/// Every annotation of a note book, the trash too, one a row, in the order of their arrival: proxies put them
/// in order. Follows the book, change by change. Beside the roles it has plain columns, for those who look at
/// all rows at once. Lives on the GUI thread; `book` must outlive it.
class NotesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    NotesModel(NoteBook *book, ArticleFactsOf facts, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    QHash<int, QByteArray> roleNames() const override;

    /// Asks for the facts of the articles again; all of them when `articles` is empty.
    void renewFacts(const QStringList &articles = {});
    /// The user's names of colours, for screen readers.
    void setColourNames(const std::function<QString(int)> &names) { m_colourNames = names; }

    /// The row of an annotation, or -1.
    int rowOfId(const QString &id) const { return m_rows.value(id, -1); }
    const Annotation &annotationAt(int row) const { return m_notes[size_t(row)].annotation; }
    const ArticleFacts &factsAt(int row) const { return m_articles[size_t(articleNumber(row))].facts; }

    /// Articles, sources and tags by numbers from 0, which stay. Source 0 and no tag are those without one.
    int articleNumber(int row) const { return m_notes[size_t(row)].article; }
    int sourceNumber(int row) const { return m_articles[size_t(articleNumber(row))].source; }
    const std::vector<int> &tagNumbers(int row) const { return m_notes[size_t(row)].tags; }
    int articleCount() const { return int(m_articles.size()); }
    const QString &articleId(int number) const { return m_articles[size_t(number)].id; }
    const ArticleFacts &articleFacts(int number) const { return m_articles[size_t(number)].facts; }
    const QStringList &sources() const { return m_sources; }
    const QStringList &tags() const { return m_tags; }
    /// -1 for one that no annotation ever had.
    int numberOfTag(const QString &tag) const { return m_tagNumbers.value(tag, -1); }
    int numberOfSource(const QString &source) const { return m_sourceNumbers.value(source, -1); }

    /// Milliseconds since the epoch.
    qint64 createdAt(int row) const { return m_notes[size_t(row)].created; }
    qint64 modifiedAt(int row) const { return m_notes[size_t(row)].modified; }
    /// The smallest number for an undated article.
    qint64 publishedAt(int row) const { return m_articles[size_t(articleNumber(row))].published; }

    /// Quote, note, tags and title, folded for searching (see Search::folded()), with line feeds between.
    const QString &haystack(int row) const;
    /// Quote and note of it.
    QStringView foldedContent(int row) const;

private:
    struct Note
    {
        Annotation annotation;
        int article = 0;
        qint64 created = 0;
        qint64 modified = 0;
        std::vector<int> tags;
        mutable QString haystack;      ///< Null until it is needed.
        mutable qint32 contentEnd = 0; ///< Of the note in it.
    };

    struct Article
    {
        QString id;
        ArticleFacts facts;
        int source = 0;
        qint64 published = 0;
    };

    void load();
    void follow(const QStringList &ids);
    void forget(const QStringList &ids);
    /// These rows, in ascending order.
    void forgetMany(const std::vector<int> &rows);
    void append(const QList<Annotation> &annotations);
    Note makeNote(const Annotation &annotation);
    int numberOfArticle(const QString &id);
    bool renewArticle(Article &article);
    void numberRows(int from);
    void announce(const std::vector<int> &rows);
    void changeMany(const std::function<void()> &change);
    void foldSome();
    QString accessibleText(const Note &note) const;
    QVariant roleData(const Note &note, int role) const;

    NoteBook *m_book;
    ArticleFactsOf m_factsOf;
    std::function<QString(int)> m_colourNames;
    std::vector<Note> m_notes;
    QHash<QString, int> m_rows;
    std::vector<Article> m_articles;
    QHash<QString, int> m_articleNumbers;
    QStringList m_sources{QString()};
    QHash<QString, int> m_sourceNumbers{{QString(), 0}};
    QStringList m_tags;
    QHash<QString, int> m_tagNumbers;
    QTimer m_folding;   ///< Folds what will be searched while nobody waits.
    int m_unfolded = 0; ///< All rows before it are folded.
};

/// The first line of a note with text in it, as plain text.
QString firstLineOfNote(const QString &markdown);

} // namespace Dateline::Notes
