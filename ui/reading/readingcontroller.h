// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/article.h"
#include "library/articlerow.h"
#include "reading/readinghistory.h"
#include "support/result.h"

#include <QObject>
#include <QTimer>
#include <QUrl>

#include <atomic>
#include <memory>

namespace Dateline::List {
class ArticleFilterModel;
class ArticleList;
} // namespace Dateline::List
namespace Dateline::Reader {
class ReaderPane;
}
namespace Dateline::Support {
class LibraryThread;
class Preferences;
} // namespace Dateline::Support
namespace Dateline::Triage {
class ArticleMarks;
}

namespace Dateline::Reading {

/// Between list and reader: loads what was chosen, pages through it, goes back and forward, and marks it
/// read once it stayed on the screen of an active window for as long as the preferences say. The newest
/// choice wins; what was overtaken is not even read from the library.
class ReadingController : public QObject
{
    Q_OBJECT

public:
    /// What it works with; all of it must outlive the controller.
    struct Parts
    {
        List::ArticleList *list;
        List::ArticleFilterModel *model;
        Reader::ReaderPane *pane;
        Support::LibraryThread *library;
        Triage::ArticleMarks *marks;
        Support::Preferences *preferences;
    };

    explicit ReadingController(const Parts &parts, QObject *parent = nullptr);
    ~ReadingController() override;

    /// The first article of the list, shown without marking it as read.
    void showFirst();
    /// Any article of the library; it is listed while it is read even when the filter leaves it out.
    void showArticle(const QString &id);
    /// The same without marking it as read: the program shows what it changed.
    void revealArticle(const QString &id);

    void next();
    void previous();
    void nextUnread();
    void previousUnread();
    /// A screen further; at the end of the article, the next unread one.
    void pageForward();
    void pageBack();
    void back();
    void forward();
    bool canGoBack() const { return m_history.canGoBack(); }
    bool canGoForward() const { return m_history.canGoForward(); }
    /// Shows a version of the article that is shown; 0 for the one that is listed.
    void showVersion(qint64 number);
    /// Shows the article again, after its tags or its source's name changed.
    void refresh();

    QString shownId() const { return m_shown.id; }
    bool hasArticle() const { return !m_shown.id.isEmpty(); }
    /// The article's own address; empty when it has none.
    QUrl originalUrl() const { return m_shownUrl; }
    /// All versions of the article, newest first.
    const QList<Library::ArticleVersion> &versions() const { return m_versions; }
    qint64 shownVersion() const { return m_shownVersion; }
    bool isEarlierShown() const;
    /// The reader decided whether the article is read: its time on the screen decides no more.
    void stopTiming();

Q_SIGNALS:
    /// Another article is in the reader.
    void changed();
    /// Another version is in the reader.
    void versionsChanged();
    void painted();
    void failed(const Dateline::Error &error);

private:
    void choose(const QString &id);
    /// Whether the article that is left becomes a place to go back to, or is one already.
    enum class Leaving { Remembered, Travelling };

    void load(const ReadingPlace &place, Leaving leaving);
    void show(const ReadingPlace &place, const Article &article, Leaving leaving);
    void travel(const std::optional<ReadingPlace> &place);
    ReadingPlace currentPlace() const;
    void setVersions(const QList<Library::ArticleVersion> &versions, qint64 shown);
    void markLinks(const QString &id, const QString &html);
    void startTiming();
    void endTiming();

    Parts m_parts;
    ReadingHistory m_history;
    ReadingPlace m_shown;
    QString m_wanted; ///< The article asked for last; it may not be shown yet.
    QUrl m_shownUrl;
    QString m_shownHtml;
    QList<Library::ArticleVersion> m_versions;
    qint64 m_shownVersion = 0;
    QTimer m_readTimer;
    /// Shared with questions to the library, which end early when they are not the newest.
    std::shared_ptr<std::atomic_int> m_generation = std::make_shared<std::atomic_int>(0);
    bool m_isAutomatic = false;    ///< A choice made now is the program's own.
    bool m_isTravelling = false;   ///< A choice made now goes back or forward.
    bool m_chosenByReader = false; ///< The last choice was the reader's.
    bool m_isDecided = false;      ///< The reader marked it, so that its time on the screen says nothing.
    std::optional<ReadingPlace> m_goingTo; ///< Back or forward, while it is on its way.
};

} // namespace Dateline::Reading
