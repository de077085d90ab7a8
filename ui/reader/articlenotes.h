// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "notes/anchoring.h"
#include "reader/articlepassages.h"
#include "reader/readertemplate.h"

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QStringList>

#include <functional>

namespace Dateline::Notes {
class NoteBook;
}

namespace Dateline::Reader {

class ReaderBridge;

/// Finds the passages of an article's annotations in the text that is shown, and has them marked in the page:
/// with the page itself when they are known before it, later only what changed. It follows the note book.
/// Many that must be looked for, or a long text, are dealt with on another thread; the newest state wins.
class ArticleNotes : public QObject
{
    Q_OBJECT

public:
    explicit ArticleNotes(QObject *parent = nullptr);
    ~ArticleNotes() override;

    void setBook(Notes::NoteBook *book);
    Notes::NoteBook *book() const;

    /// The article that is on its way into the page.
    void setArticle(const QString &id, const Article &article);
    void clearArticle();
    const QString &article() const { return m_article; }
    const ArticlePassages &passages() const { return m_passages; }

    /// Adds to `options` what the page that is made now is to mark.
    void applyTo(PageOptions &options);
    /// The page is on the screen, or none of ours is (null): from now on changes are sent to it.
    void setShown(ReaderBridge *bridge);

    /// Whether the marks are seen.
    void setVisible(bool isVisible);
    bool isVisible() const { return m_isVisible; }

    /// Scrolls there and draws the eye to it, and shows the marks; once page and mark are there when they are
    /// not yet.
    void show(const QString &id);
    void showPassage(Notes::Part part, qint32 start, qint32 end);
    /// A range of the document text; see ReaderPane::showSentence(). sentenceShown() tells how it went.
    void showSentence(qint32 start, qint32 end, const QString &clause);
    /// Goes to the next (1) or previous (-1) annotation, in a circle, and tells which one it is.
    void step(int direction, const std::function<void(const QString &)> &callback);

    /// Where in the document text an annotation is shown; nothing when it is not.
    std::optional<Passage> passageOf(const QString &id) const;
    /// How many are marked.
    int count() const { return int(m_marks.size()); }

Q_SIGNALS:
    /// Other annotations are shown, or others than before.
    void changed();
    void visibleChanged(bool isVisible);
    /// The page shows what showSentence() was asked for, or cannot.
    void sentenceShown(bool isShown);

private:
    struct Mark
    {
        qint32 start = 0;
        qint32 end = 0;
        int colour = 1;
        bool isNoted = false;

        bool operator==(const Mark &) const = default;
    };
    struct Placed
    {
        Notes::Anchor anchor;
        Notes::Placement placement;
    };
    using Marks = QHash<QString, Mark>;

    void follow();
    void look(const QList<Notes::Annotation> &unplaced);
    void takePlacements(const QList<Notes::Annotation> &annotations,
                        const QList<Notes::Placement> &placements);
    /// Where an annotation is, when that is known without looking for it.
    const Notes::Placement *known(const Notes::Annotation &annotation) const;
    void mark(const QList<Notes::Annotation> &annotations);
    void send();
    void showWanted();
    void showRange(const ArticlePassages::Range &range, bool isSentence);
    static QByteArray json(const QString &id, const Mark &mark);

    QPointer<Notes::NoteBook> m_book;
    QPointer<ReaderBridge> m_bridge;
    QString m_article;
    ArticlePassages m_passages;
    QByteArray m_textHash;
    QByteArray m_titleHash;
    QHash<QString, Placed> m_placed; ///< What was looked for in this text.
    Marks m_marks;                   ///< As they should be.
    Marks m_sent;                    ///< As the page has them.
    QString m_wanted;                ///< To go to, once it is marked.
    std::function<void(ReaderBridge *)> m_waiting;
    int m_generation = 0;
    int m_showing = 0; ///< Counts passages that were asked for.
    bool m_isVisible = true;
};

} // namespace Dateline::Reader
