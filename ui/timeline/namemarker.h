// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/article.h"
#include "reader/namemarks.h"
#include "timeline/mentionnames.h"
#include "timeline/models/timelinecontent.h"

#include <QFuture>
#include <QObject>

#include <memory>
#include <optional>

namespace Dateline::TimelinePanel {

/// Finds in the article that is shown the names that have a timeline. Reads on another thread, one article at
/// a time: of those that are asked for meanwhile the newest is next. Lives on the GUI thread; deleting it
/// waits for the article that is being read.
class NameMarker : public QObject
{
    Q_OBJECT

public:
    using Mentions = std::shared_ptr<const QList<Timeline::NamedMention>>;

    explicit NameMarker(QObject *parent = nullptr);
    ~NameMarker() override;

    /// Whose names are marked; null for none. Another one is looked through without reading the article anew.
    void setCatalogue(const Timeline::CataloguePointer &catalogue);
    /// Nothing is answered for the article before.
    void setArticle(const QString &id, const Article &article);
    void clear();
    /// Switched off, nothing is read, and no answer comes.
    void setActive(bool isActive);
    bool isActive() const { return m_isActive; }

Q_SIGNALS:
    /// For ReaderPane::setNames(); also when there are none. Once for each article and catalogue.
    void found(const QString &article, const Dateline::Reader::NameMarks &names);

private:
    struct Job
    {
        QString id;
        Timeline::ArticleText text;
        Mentions mentions; ///< Null: to be read from the text.
        Timeline::CataloguePointer catalogue;
    };
    struct Answer
    {
        Mentions mentions;
        Reader::NameMarks names;
    };

    void look();
    void start();
    static Answer work(const Job &job);

    Timeline::CataloguePointer m_catalogue;
    QString m_id;
    Timeline::ArticleText m_text;
    Mentions m_mentions; ///< Of the article, once it was read.
    QFuture<Answer> m_running;
    bool m_isRunning = false;
    bool m_isWanted = false; ///< Something changed since the last job began.
    bool m_isActive = true;
    int m_article = 0; ///< Counts articles; a job is of one.
};

/// What `catalogue` knows of `mentions`. Any thread.
Reader::NameMarks nameMarks(const QList<Timeline::NamedMention> &mentions,
                            const Timeline::Catalogue &catalogue);

} // namespace Dateline::TimelinePanel
