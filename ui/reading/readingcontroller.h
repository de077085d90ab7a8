// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/article.h"
#include "library/articlerow.h"
#include "support/result.h"

#include <QObject>
#include <QTimer>
#include <QUrl>

namespace Dateline::List {
class ArticleFilterModel;
class ArticleList;
} // namespace Dateline::List
namespace Dateline::Reader {
class ReaderPane;
}
namespace Dateline::Support {
class LibraryThread;
}

namespace Dateline::Triage {
class ArticleMarks;
}

namespace Dateline::Reading {

/// Between list and reader: loads what was chosen, pages through it, and marks it read once it stayed
/// on the screen for two seconds after the reader chose it. The newest choice wins.
class ReadingController : public QObject
{
    Q_OBJECT

public:
    ReadingController(List::ArticleList *list, List::ArticleFilterModel *model, Reader::ReaderPane *pane,
                      Support::LibraryThread *library, Triage::ArticleMarks *marks,
                      QObject *parent = nullptr);

    /// The first article of the list, shown without marking it as read.
    void showFirst();

    void next();
    void previous();
    void nextUnread();
    void previousUnread();
    /// A screen further; at the end of the article, the next one.
    void pageForward();
    void pageBack();
    void toggleRead();
    void toggleStarred();
    /// Shows a version of the article that is shown; 0 for the one that is listed.
    void showVersion(qint64 number);
    /// Asks to open the article's own address.
    void openOriginal();

    bool hasArticle() const { return !m_shownId.isEmpty(); }
    bool hasOriginal() const { return hasArticle() && !m_shownUrl.isEmpty(); }
    /// All versions of the article, newest first.
    const QList<Library::ArticleVersion> &versions() const { return m_versions; }
    qint64 shownVersion() const { return m_shownVersion; }
    bool isEarlierShown() const;
    bool isStarred() const;
    bool isRead() const;

Q_SIGNALS:
    /// Another article is in the reader, or its marks changed.
    void changed();
    /// Another version is in the reader.
    void versionsChanged();
    void painted();
    void linkRequested(const QUrl &url);
    void failed(const Dateline::Error &error);

private:
    void choose(const QString &id);
    void load(const QString &id, qint64 version);
    void show(const QString &id, const Article &article);
    void setVersions(const QList<Library::ArticleVersion> &versions, qint64 shown);

    List::ArticleList *m_list;
    List::ArticleFilterModel *m_model;
    Reader::ReaderPane *m_pane;
    Support::LibraryThread *m_library;
    Triage::ArticleMarks *m_marks;
    QString m_shownId;
    QUrl m_shownUrl;
    QList<Library::ArticleVersion> m_versions;
    qint64 m_shownVersion = 0;
    QTimer m_readTimer;
    int m_generation = 0;
    bool m_isAutomatic = false;    ///< A choice made now is the program's own.
    bool m_chosenByReader = false; ///< The last choice was the reader's.
};

} // namespace Dateline::Reading
