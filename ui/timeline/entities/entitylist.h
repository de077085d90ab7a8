// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/names/entitykind.h"

#include <QSet>
#include <QString>
#include <QWidget>

#include <optional>

class QLineEdit;
class QStackedWidget;

namespace Dateline::Support {
class EmptyState;
}
namespace Dateline::Timeline {
class EntityListModel;
}

namespace Dateline::TimelinePanel {

class EntityListView;
class KindSwitch;
class NameFacts;
class ReadingStrip;

/// Who and what the articles name: a field to look for a name, a switch for the kind, and the list, the most
/// frequent first. What is looked at keeps its place when the model is read anew.
class EntityList : public QWidget
{
    Q_OBJECT

public:
    /// Sets the filter of `model`, which must outlive it.
    explicit EntityList(Timeline::EntityListModel *model, QWidget *parent = nullptr);

    /// The entity whose timeline is shown, by its id; empty for none.
    void setShown(const QString &id);
    /// Ids of the entities that the timeline is limited to: together with whom.
    void setTogether(const QSet<QString> &ids);
    /// What tool tips tell besides the names; must outlive it.
    void setFacts(NameFacts *facts);
    /// Without a library there is nothing to wait for; there is one until something else is said.
    void setHasLibrary(bool hasLibrary);
    /// Names could not be read, and none are there; see retryRequested().
    void setFailed(bool hasFailed);
    /// How many versions of articles are not read for names yet, and whether that goes on now.
    void setPending(qint64 versions, bool isBeingRead);

    /// The entity that the keyboard is at; empty for none.
    QString currentId() const;
    EntityListView *view() const { return m_view; }
    QLineEdit *field() const { return m_field; }
    KindSwitch *kinds() const { return m_kinds; }

    QSize sizeHint() const override;

public Q_SLOTS:
    /// Gives the keyboard to the field, with its text selected.
    void focusSearch();
    /// Shows all entities of all kinds.
    void clearFilter();

Q_SIGNALS:
    /// A click, or Enter: its timeline should be shown.
    void chosen(const QString &id);
    /// With Ctrl: only what it and the shown one did together.
    void togetherRequested(const QString &id);
    /// With Shift: beside the shown one.
    void compareRequested(const QString &id);
    void contextMenuRequested(const QString &id, const QPoint &globalPos);
    /// Names should be read again, which failed.
    void retryRequested();
    /// One row was dropped on another.
    void mergeRequested(const QString &dragged, const QString &target);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    /// What is looked at: a row of the view and where it begins.
    struct Place
    {
        QString current;
        QString id;
        int y = 0;
        bool isAtTop = true;
    };

    void arrange();
    void connectView();
    void setTexts();
    void setIcons();
    void applyFilter();
    bool handleFieldKey(int key, Qt::KeyboardModifiers modifiers);
    void enterList();
    Place keptPlace() const;
    void restore(const Place &place);
    void selectShown();
    void showState();
    void showNothingFound();

    Timeline::EntityListModel *m_model;
    QLineEdit *m_field;
    QAction *m_searchIcon;
    KindSwitch *m_kinds;
    QStackedWidget *m_stack;
    EntityListView *m_view;
    Support::EmptyState *m_empty;
    ReadingStrip *m_reading;
    QString m_shown;
    Place m_kept;
    bool m_hasLibrary = true;
    bool m_hasFailed = false;
    bool m_isFiltering = false; ///< The model changes because of the field or the kind.
};

} // namespace Dateline::TimelinePanel
