#pragma once

#include <functional>

/// A dialog with input that would be lost if its window closed.
class UnsavedInput
{
public:
    virtual bool hasUnsavedInput() const = 0;
    /// Closes the dialog, after a question if there is unsaved input, and calls `proceed`. Does neither if
    /// the person stays.
    virtual void closeThen(const std::function<void()> &proceed) = 0;

protected:
    ~UnsavedInput() = default;
};
