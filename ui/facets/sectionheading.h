// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace Dateline::Support {
class TextButton;
}

namespace Dateline::Facets {

/// The title of a section of the panel, with an arrow: a check button, checked while the section is folded.
/// Left folds, Right unfolds.
class FoldButton : public QAbstractButton
{
    Q_OBJECT

public:
    explicit FoldButton(QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {40, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
};

/// The head of a section: the title that folds it, and at its right the buttons for what is chosen in it.
class SectionHeading : public QWidget
{
    Q_OBJECT

public:
    explicit SectionHeading(QWidget *parent = nullptr);

    void setTitle(const QString &title);
    bool isFolded() const { return m_title->isChecked(); }
    void setFolded(bool folded) { m_title->setChecked(folded); }
    /// Adds a button before the others.
    Support::TextButton *addButton(const QString &objectName);

Q_SIGNALS:
    void foldedChanged();

private:
    FoldButton *m_title;
};

} // namespace Dateline::Facets
