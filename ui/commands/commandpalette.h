// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPointer>
#include <QWidget>

class QAction;
class QLabel;
class QLineEdit;
class QListView;

namespace Dateline::Keys {
class KeyMap;
}
namespace Dateline::List {
class ArticleTableModel;
}

namespace Dateline::Commands {

class ActionProvider;
class PaletteModel;
class PaletteProvider;

/// Finds actions, sources, tags and articles as one types, and does or opens what is chosen. It lies over its
/// window, at the top, and goes with Esc, a choice or a click elsewhere; the focus is then where it was.
///
/// It is a child of the window and no popup of its own, because input methods do not work in all popups.
class CommandPalette : public QWidget
{
    Q_OBJECT

public:
    /// `keys` and `articles` must outlive the palette.
    CommandPalette(const Keys::KeyMap *keys, const List::ArticleTableModel *articles, QWidget *window);

    /// Adds one more kind of things, below the others. The palette takes it over.
    void addProvider(PaletteProvider *provider);
    /// Does not offer this action, such as the one that opens the palette.
    void leaveOut(const QAction *action);

    /// Shows the palette with `start` typed, such as "@" for sources.
    void open(const QString &start = {});
    void dismiss();

Q_SIGNALS:
    void articleChosen(const QString &id);
    /// Sources and tags as List::ArticleFilter knows them.
    void sourceChosen(const QString &source);
    void tagChosen(const QString &tag);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    enum class Return { ToFocus, Nowhere };

    void build();
    void setTexts();
    void styleInput();
    void ask();
    void takeAnswer();
    bool handleKey(int key, Qt::KeyboardModifiers modifiers);
    bool isOwnKey(int key, Qt::KeyboardModifiers modifiers) const;
    void move(int rows);
    /// Selects the entry at `row` or the next one in the direction of `step`.
    void select(int row, int step);
    void selectFirst();
    void runCurrent();
    void close(Return focus);
    void place();

    ActionProvider *m_actions;
    QList<PaletteProvider *> m_providers;
    PaletteModel *m_model = nullptr;
    QLineEdit *m_input;
    QListView *m_list;
    QLabel *m_nothing;
    QLabel *m_hint;
    QPointer<QWidget> m_focus; ///< Who had it before.
};

} // namespace Dateline::Commands
