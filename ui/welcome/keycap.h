// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace Dateline::Welcome {

/// A key of the keyboard, or several that are pressed together ("Ctrl+K"), drawn as keys.
class Keycap : public QWidget
{
    Q_OBJECT

public:
    explicit Keycap(const QString &keys, QWidget *parent = nullptr);

    void setKeys(const QString &keys);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QFont keyFont() const;
    int capWidth(const QString &key) const;

    QStringList m_keys;
};

} // namespace Dateline::Welcome
