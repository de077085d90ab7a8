// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/result.h"
#include "timeline/models/timelinecontent.h"

#include <QStringList>
#include <QWidget>

#include <optional>

class QMenu;
class QSplitter;
class QStackedWidget;

namespace Dateline::Timeline {
class EntityListModel;
class TimelineModel;
} // namespace Dateline::Timeline

namespace Dateline::TimelinePanel {

class ComparePage;
class Comparing;
class EntityCounter;
class EntityList;
class NameFacts;
class TimelineHead;
class TimelineMenus;
class TimelineNotice;
class TimelinePage;
class TimelineService;
class TimelineView;

/// Who was where when: the names of the library, and the timeline of the one that is chosen with its map.
/// With little room one of them at a time, with much all side by side.
class TimelinePane : public QWidget
{
    Q_OBJECT

public:
    /// Both must outlive it.
    TimelinePane(TimelineService *service, EntityCounter *counter, QWidget *parent = nullptr);
    ~TimelinePane() override;

    /// Shows the timeline of an entity, by its id. What was shown before can be gone back to.
    void showEntity(const QString &id);
    /// What was shown when the program ended: without taking the keyboard, and without a word if it is gone.
    void restoreEntity(const QString &id);
    /// The list of names, with the keyboard in its field.
    void showNames();
    /// Shows this one beside the timeline that is shown, or beside those that are compared already.
    void compareWith(const QString &id);
    /// Says why the names are one of whom the keyboard is at in the list of names, else of whose timeline is
    /// shown; without either the list of names, to choose one.
    void showReasons();
    /// Empty while names are shown.
    QString entity() const { return m_entity; }
    /// The articles that the filter of the window lists; none for all.
    void setArticles(const std::optional<QStringList> &articles);

    void setMapShown(bool isShown);
    bool isMapShown() const;

    Timeline::TimelineModel *model() const;
    EntityList *names() const { return m_names; }
    TimelineView *view() const;
    /// What is known of names besides the catalogue.
    NameFacts *facts() const { return m_facts; }
    /// What names and entries offer; must outlive it.
    void setMenus(TimelineMenus *menus);
    /// What the button for saving opens, which is not there without it; must outlive the pane.
    void setExportMenu(QMenu *menu);
    /// The trip that the map shows; -1 for all places.
    int mapTrip() const;
    /// The number of the entity that is shown; 0 for none.
    qint64 subject() const;

Q_SIGNALS:
    /// The clause should be shown in its article; UTF-16 in the document text, and its words, by which it is
    /// found when it is elsewhere by now.
    void sentenceRequested(const QString &article, int start, int end, const QString &clause);
    /// Another timeline is shown, or none.
    void entityChanged(const QString &id);
    /// The timeline that is shown could not be read anew, and stays as it was.
    void failed(const Dateline::Error &error);
    void mapShownChanged(bool isShown);

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void arrange();
    void connectService();
    void connectNames();
    void connectTimeline();
    void connectComparing();
    void adaptToWidth();
    void showCatalogue();
    void showContent(const Timeline::TimelineContentPointer &content);
    void showTogether(qint64 entity);
    void showSentence(int number);
    void goBack();
    void leaveTimeline();
    void open(const QString &id);
    bool isWide() const;
    TimelineHead *head() const;
    /// Null before the catalogue is read, and for an id that is nobody's.
    const Timeline::CatalogueEntry *entryOf(const QString &id) const;
    QString idOf(qint64 entity) const;

    TimelineService *m_service;
    EntityCounter *m_counter;
    NameFacts *m_facts;
    Timeline::EntityListModel *m_entities;
    QSplitter *m_columns;
    EntityList *m_names;
    QStackedWidget *m_pages;
    TimelinePage *m_page;
    ComparePage *m_compare;
    Comparing *m_comparing;
    TimelineNotice *m_notice;
    TimelineMenus *m_menus = nullptr;
    QString m_entity;
    QStringList m_trail; ///< Timelines to go back to, the last one first to come.
    std::optional<QStringList> m_articles;
    bool m_isRestoring = false;
};

} // namespace Dateline::TimelinePanel
